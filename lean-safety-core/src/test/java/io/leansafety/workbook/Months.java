package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exchange months for tests, and what is the same in two of them. */
final class Months {
    private static final Path CASES = Path.of("src/test/resources/io/leansafety/json/cases");
    private static final JsonMapper MAPPER = new JsonMapper();

    private Months() {}

    /** The names of the worked months. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("month.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name, String file) {
        try {
            return Files.readAllBytes(CASES.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name, String file) {
        return new ByteArrayInputStream(bytes(name, file));
    }

    static ObjectNode tree(String name) {
        return (ObjectNode) MAPPER.readTree(bytes(name, "month.json"));
    }

    static JsonNode tree(byte[] text) {
        return MAPPER.readTree(text);
    }

    static InputStream stream(JsonNode tree) {
        return new ByteArrayInputStream(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A month as an .xlsx file. */
    static byte[] xlsx(InputStream month, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MonthWorkbook.write(month, language, WorkbookTarget.xlsx(out)).orElseThrow();
        return out.toByteArray();
    }

    static WorkbookSource source(byte[] xlsx) {
        return WorkbookSource.xlsx(new ByteArrayInputStream(xlsx));
    }

    static byte[] text(ImportedMonth month) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        month.writeTo(out);
        return out.toByteArray();
    }

    /**
     * What a month says, whatever way it says it: null and an empty list say nothing, a decimal is a number, visits that
     * are not given are none. Lists keep their order.
     */
    static Object meaning(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), meaning(field.getValue())));
            fields.values().removeIf(value -> value.equals(List.of()) || value.equals(Map.of()) || value.equals(""));
            if (fields.containsKey("done") || fields.containsKey("required")) {
                fields.putIfAbsent("required", "0");
                fields.putIfAbsent("done", "0");
            }
            return fields;
        }
        if (node.isArray()) {
            return node.valueStream().map(Months::meaning).toList();
        }
        return node.isNull() ? "" : number(node.asString());
    }

    private static String number(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
