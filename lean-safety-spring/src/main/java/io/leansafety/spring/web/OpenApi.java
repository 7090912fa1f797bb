package io.leansafety.spring.web;

import io.leansafety.json.MarketJson;
import io.leansafety.json.MarketJson.SchemaPlaces;
import io.leansafety.spring.web.Route.Input;
import io.leansafety.spring.web.Route.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of routes as an OpenAPI document. */
final class OpenApi {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String EXCHANGE = "schemas/";
    private static final String PROBLEM = "Problem";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final SchemaPlaces places = new SchemaPlaces(SCHEMAS, EXCHANGE, definitions);

    private OpenApi() {}

    static Map<String, Object> of(String base, List<Route> routes) {
        return new OpenApi().document(base, routes);
    }

    private Map<String, Object> document(String base, List<Route> routes) {
        definitions.put(PROBLEM, ProblemDocument.schema());
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        routes.forEach(route -> paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                .put(route.method().name().toLowerCase(Locale.ROOT), operation(route)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Lean safety market / 安全精益市场化", "version", "1"));
        document.put("servers", List.of(Map.of("url", base)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", definitions));
        return document;
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.operation());
        operation.put("tags", List.of(route.operation().replaceFirst("\\..*", "")));
        operation.put("summary", route.title().zh() + " / " + route.title().en());
        route.part().ifPresent(part -> operation.put("x-read-access", part));
        operation.put("parameters", parameters(route));
        route.input().body().ifPresent(body -> operation.put("requestBody", body(route.input(), body)));
        operation.put("responses", responses(route));
        return operation;
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(route.path());
        while (variables.find()) {
            parameters.add(parameter("path", variables.group(1), Map.of("type", "string")));
        }
        for (Parameter known : route.input().parameters()) {
            parameters.add(Map.of(
                    "in", "query",
                    "name", known.field(),
                    "description", known.description(),
                    "required", route.input().needed().contains(known),
                    "schema", known.schema()));
        }
        if (route.input().isWrite()) {
            parameters.add(
                    parameter("header", Call.KEY, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,64}$")));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String in, String name, Map<String, Object> schema) {
        return Map.of("in", in, "name", name, "required", true, "schema", schema);
    }

    private Map<String, Object> body(Input input, Object body) {
        Map<String, Object> schema = schema(body, input.given());
        return Map.of("required", needsSomething(schema), "content", content("application/json", schema));
    }

    /** A document is needed whole, a command where it has something that can't be left out. */
    private boolean needsSomething(Map<String, Object> schema) {
        String name = String.valueOf(schema.get("$ref")).replace(SCHEMAS, "");
        return !(definitions.get(name) instanceof Map<?, ?> command) || command.containsKey("required");
    }

    private Map<String, Object> schema(Object form, Set<String> given) {
        if (form instanceof Class<?> record) {
            return record == Map.class ? Map.of("type", "object") : MarketJson.schema(record, given, places);
        }
        return form.equals(Output.HTML) ? Map.of("type", "string") : Map.of("$ref", EXCHANGE + form + ".schema.json");
    }

    private static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
        return Map.of(mediaType, Map.of("schema", schema));
    }

    private Map<String, Object> responses(Route route) {
        Output output = route.output();
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200",
                Map.of(
                        "description",
                        route.title().en(),
                        "content",
                        content(output.mediaType(), framed(output, schema(output.form(), Set.of())))));
        responses.put(
                "default",
                Map.of(
                        "description",
                        "What is wrong / 问题",
                        "content",
                        content(ProblemDocument.MEDIA_TYPE, Map.of("$ref", SCHEMAS + PROBLEM))));
        return responses;
    }

    private static Map<String, Object> framed(Output output, Map<String, Object> schema) {
        Map<String, Object> list = Map.of("type", "array", "items", schema);
        return switch (output.frame()) {
            case NONE -> schema;
            case LIST -> object(Map.of(output.name(), list), output.name());
            case PAGE -> object(Map.of(output.name(), list, "next", Map.of("type", "string")), output.name());
            case DONE ->
                object(
                        Map.of(output.name(), schema, "warnings", Map.of("type", "array", "items", Map.of())),
                        output.name(),
                        "warnings");
        };
    }

    private static Map<String, Object> object(Map<String, Object> fields, String... required) {
        return Map.of("type", "object", "properties", fields, "required", List.of(required));
    }
}
