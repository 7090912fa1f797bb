package io.leansafety.statement;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.settlement.ExplainedMonth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Months of the worked cases, to make statements of. */
final class AnyStatement {
    private static final String CASES = "/io/leansafety/json/cases";
    private static final JsonMapper MAPPER = new JsonMapper();

    private AnyStatement() {}

    /** The names of the cases that are months. */
    static List<String> cases() {
        try (Stream<Path> folders = Files.list(Path.of(
                Objects.requireNonNull(AnyStatement.class.getResource(CASES)).toURI()))) {
            return folders.filter(folder -> Files.exists(folder.resolve("month.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ExplainedMonth month(String name) {
        return month(name, open(name, "month.json"));
    }

    /** The month of a case in which everybody and everything is called something else. */
    static ExplainedMonth monthOf(String name, String text) {
        ObjectNode month = (ObjectNode) MAPPER.readTree(open(name, "month.json"));
        rename(month.at("/organization/people"), text, "name", "post");
        rename(month.at("/organization/subjects"), text, "name");
        month.withArrayProperty("catalogs")
                .forEach(catalog -> rename(catalog.withArrayProperty("items"), text, "title", "unit"));
        return month(name, new ByteArrayInputStream(month.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The month of a case in which everybody has one name, and an id that begins with a text. */
    static ExplainedMonth monthOfPeople(String name, String called, String id) {
        ObjectNode month = (ObjectNode) MAPPER.readTree(open(name, "month.json"));
        JsonNode people = month.at("/organization/people");
        rename(people, called, "name");
        String text = month.toString();
        for (JsonNode person : people) {
            String quoted = '"' + person.get("id").asString() + '"';
            text = text.replace(quoted, '"' + id + quoted.substring(1));
        }
        return month(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void rename(JsonNode list, String text, String... fields) {
        for (JsonNode entry : list) {
            for (String field : fields) {
                ((ObjectNode) entry).put(field, text);
            }
        }
    }

    private static ExplainedMonth month(String name, InputStream month) {
        return Exchange.explainMonth(PolicySource.of(open(name, "policy.json")), month, Optional.empty())
                .orElseThrow();
    }

    private static InputStream open(String name, String file) {
        return Objects.requireNonNull(AnyStatement.class.getResourceAsStream(CASES + "/" + name + "/" + file));
    }

    static String html(ExplainedMonth month, Locale locale) {
        return html(Statement.of(month, locale));
    }

    static String html(Statement statement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        statement.writeHtml(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static byte[] workbook(ExplainedMonth month, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Statement.of(month, locale).writeWorkbook(out);
        return out.toByteArray();
    }

    static String csv(ExplainedMonth month, PayrollMapping mapping) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PayrollSheet.write(month.settlement(), mapping, Locale.CHINESE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
