package io.leansafety.spring.web;

import static io.leansafety.spring.web.Described.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.json.JsonTree;
import io.leansafety.json.Schemas;
import io.leansafety.market.LeanSafetyMarket;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document that describes the routes; what is answered is held to it by {@link Host}. */
class OpenApiTest {
    private static final List<Route> ROUTES =
            Routes.of(LeanSafetyMarket.using(new InMemoryPorts(), Clock.systemUTC()), Host.BASE);
    private static final String TEXT = text();
    private static final Map<String, Object> DOCUMENT = Described.tree(TEXT);

    private static String text() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        JsonTree.write(OpenApi.of(Host.BASE, ROUTES), document);
        return document.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyRouteStandsInItWithItsParametersBodyAndAnswers() {
        assertThat(ROUTES).allSatisfy(route -> {
            Map<String, Object> operation =
                    in(DOCUMENT, "paths", route.path(), route.method().name().toLowerCase(Locale.ROOT));
            assertThat(operation)
                    .containsEntry("operationId", route.operation())
                    .containsEntry(
                            "summary",
                            route.title().zh() + " / " + route.title().en());
            assertThat(operation.containsKey("requestBody"))
                    .isEqualTo(route.input().body().isPresent());
            assertThat(in(operation, "responses", "200", "content"))
                    .containsOnlyKeys(route.output().mediaType());
            assertThat(in(operation, "responses", "default", "content")).containsOnlyKeys("application/problem+json");
            long variables =
                    Pattern.compile("\\{").matcher(route.path()).results().count();
            assertThat((Collection<?>) operation.get("parameters"))
                    .hasSize((int) variables
                            + route.input().parameters().size()
                            + (route.input().isWrite() ? 1 : 0));
        });
        assertThat(in(DOCUMENT, "paths").values().stream().mapToInt(path -> ((Map<?, ?>) path).size()))
                .hasSize(in(DOCUMENT, "paths").size());
        assertThat(DOCUMENT).containsEntry("openapi", "3.1.0");
    }

    @Test
    void everySchemaInItIsOne() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var metaSchema = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Map<String, Object> schemas = in(DOCUMENT, "components", "schemas");

        assertThat(schemas).hasSizeGreaterThan(60);
        assertThat(schemas.keySet()).allSatisfy(name -> {
            ByteArrayOutputStream schema = new ByteArrayOutputStream();
            JsonTree.write(in(schemas, name), schema);
            assertThat(metaSchema.validate(schema.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        });
    }

    @Test
    void whatItRefersToIsThere() {
        List<String> references = Pattern.compile("\"\\$ref\":\"([^\"]+)\"")
                .matcher(TEXT)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(references).hasSizeGreaterThan(60).allSatisfy(OpenApiTest::isThere);
    }

    private static void isThere(String reference) {
        if (reference.startsWith("#/components/schemas/")) {
            assertThat(in(DOCUMENT, "components", "schemas"))
                    .containsKey(reference.substring("#/components/schemas/".length()));
        } else {
            String name = reference.replaceFirst("^schemas/(.*)\\.schema\\.json.*$", "$1");
            String schema = Schemas.find(name).orElseThrow();
            assertThat(schema)
                    .contains('"'
                            + reference.replaceFirst("^.*/\\$defs/", "").replaceFirst("^schemas/.*$", "\\$id")
                            + '"');
        }
    }
}
