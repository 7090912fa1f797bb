package io.leansafety.spring.web;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.leansafety.json.JsonTree;
import io.leansafety.json.Schemas;
import io.leansafety.rule.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An OpenAPI document, to which answers are held. */
final class Described {
    private static final String AT = "http://described" + Host.BASE + "/";

    private final Map<String, Object> document;
    private final SchemaRegistry registry;

    Described(String text) {
        this.document = tree(text);
        Map<String, String> schemas = new HashMap<>(Map.of(AT + "openapi.json", text));
        Schemas.names()
                .forEach(name -> schemas.put(
                        AT + "schemas/" + name + ".schema.json",
                        Schemas.find(name).orElseThrow()));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    }

    static Map<String, Object> tree(String text) {
        return JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Document("openapi"))
                .orElseThrow();
    }

    Map<String, Object> document() {
        return document;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> in(Map<String, Object> tree, String... names) {
        Map<String, Object> at = tree;
        for (String name : names) {
            at = (Map<String, Object>) Optional.ofNullable(at.get(name))
                    .orElseThrow(() -> new AssertionError("no " + name + " among " + tree.keySet()));
        }
        return at;
    }

    /** The path of the table that a path of a request is one of; literal parts come before variable ones. */
    Optional<String> templateOf(String path) {
        return in(document, "paths").keySet().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")))
                .min(Comparator.comparing(template -> template.contains("{")));
    }

    boolean has(String method, String path) {
        return templateOf(path)
                .filter(template -> in(document, "paths", template).containsKey(method.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** What of an answer is not as it is described. */
    List<Error> errors(String method, String template, Host.Answered answer) {
        String code = answer.status() == 200 ? "200" : "default";
        String mediaType = answer.status() == 200 ? "application/json" : "application/problem+json";
        return errors(
                "/paths/" + pointer(template) + "/" + method.toLowerCase(Locale.ROOT) + "/responses/" + code
                        + "/content/" + pointer(mediaType) + "/schema",
                answer.text());
    }

    List<Error> errors(String pointer, String text) {
        return registry.getSchema(SchemaLocation.of(AT + "openapi.json#" + pointer))
                .validate(text, InputFormat.JSON);
    }

    private static String pointer(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
