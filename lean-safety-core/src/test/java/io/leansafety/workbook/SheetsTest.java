package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.json.Schemas;
import io.leansafety.rule.Rule;
import io.leansafety.workbook.Sheet.Shape;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The tables of sheets say what the schemas of their documents say, and everything in them has a name in both languages. */
@Rule("EXCHANGE")
class SheetsTest {
    private static final JsonNode MONTH = schema("month");

    static Stream<Arguments> books() {
        return Stream.of(
                arguments(MonthSheets.BOOK, MONTH, 140), arguments(ChecklistSheets.BOOK, schema("checklists"), 50));
    }

    private static JsonNode schema(String document) {
        return Months.tree(Schemas.find(document).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("books")
    void haveEveryFieldOfTheSchemaAndNoOther(Book<?> book, JsonNode schema, int many) {
        Set<String> inSheets = new TreeSet<>();
        book.roots().forEach(sheet -> collect(sheet, "", inSheets));

        Set<String> inSchema = new TreeSet<>();
        new SchemaFields(schema, inSchema).collect(schema, "", true);
        inSchema.remove("format!");

        assertThat(inSheets).isEqualTo(inSchema).hasSizeGreaterThan(many);
    }

    /** Paths of the fields as the sheets have them, a required one with an exclamation mark. */
    private static void collect(Sheet sheet, String above, Set<String> paths) {
        String here = above + sheet.field() + (sheet.shape() == Shape.DOCUMENT ? "" : "/");
        if (sheet.shape() == Shape.MAP || sheet.shape() == Shape.GROUPS) {
            paths.add(here + "*");
            return;
        }
        sheet.columns().forEach(column -> paths.add(here + column.field() + (column.isRequired() ? "!" : "")));
        sheet.children().forEach(child -> collect(child, here, paths));
    }

    /** Paths of the fields as a schema has them. */
    private record SchemaFields(JsonNode schema, Set<String> paths) {
        void collect(JsonNode type, String here, boolean isWhole) {
            type.path("properties").properties().forEach(field -> {
                boolean isRequired = isWhole && contains(type.path("required"), field.getKey());
                collectField(resolved(field.getValue()), here + field.getKey(), isRequired);
            });
        }

        private void collectField(JsonNode type, String path, boolean isRequired) {
            JsonNode entries = resolved(type.path("items"));
            if (entries.has("properties")) {
                collect(entries, path + "/", true);
            } else if (type.has("properties")) {
                // what lies deeper is a column of the same row, which may leave the whole object out
                boolean isPart = path.equals("organization");
                collect(type, path + ".", isPart);
            } else if (type.path("additionalProperties").isObject()) {
                paths.add(path + "/*");
            } else {
                paths.add(path + (isRequired ? "!" : ""));
            }
        }

        /** What a reference, or the part of a choice that is not null, stands for. */
        private JsonNode resolved(JsonNode type) {
            if (type.has("$ref")) {
                return resolved(schema.at(type.get("$ref").asString().substring(1)));
            }
            return type.has("anyOf") ? resolved(type.get("anyOf").get(0)) : type;
        }

        private static boolean contains(JsonNode list, String name) {
            return list.valueStream().anyMatch(entry -> entry.asString().equals(name));
        }
    }

    @Test
    void choicesAreThoseOfTheSchema() {
        for (Choices choices : List.of(Choices.LEVEL, Choices.FINDER, Choices.SHIFT, Choices.SHARING, Choices.STATUS)) {
            JsonNode values = MONTH.at("/$defs/" + choices + "/enum");

            assertThat(values.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(choices.codes());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void everythingIsNamedAndExplainedInBothLanguages(Book<?> book) {
        for (SheetTexts texts : SheetTexts.ALL) {
            for (Sheet sheet : book.sheets()) {
                assertThat(texts.nameOf(sheet)).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\!]");
                assertThat(texts.aboutOf(sheet)).isNotBlank();
                assertThat(sheet.allColumns()).allSatisfy(column -> {
                    assertThat(texts.nameOf(sheet, column)).isNotBlank().doesNotStartWith("#");
                    assertThat(texts.aboutOf(sheet, column)).isNotBlank();
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void noTwoSheetsOrColumnsOrValuesAreCalledTheSameInAnyLanguage(Book<?> book) {
        assertDistinct(
                book.sheets().stream().flatMap(sheet -> SheetTexts.ALL.stream().map(texts -> texts.nameOf(sheet))));
        for (Sheet sheet : book.sheets()) {
            assertDistinct(sheet.allColumns().stream()
                    .flatMap(column -> SheetTexts.ALL.stream()
                            .map(texts -> texts.nameOf(sheet, column))
                            .distinct()));
        }
        for (Choices choices : Choices.values()) {
            assertDistinct(choices.codes().stream()
                    .flatMap(code -> SheetTexts.ALL.stream()
                            .map(texts -> texts.labelOf(choices, code))
                            .distinct()));
        }
    }

    private static void assertDistinct(Stream<String> names) {
        assertThat(names.toList()).doesNotHaveDuplicates();
    }

    @Test
    void dropDownsAreWithinWhatExcelTakes() {
        for (SheetTexts texts : SheetTexts.ALL) {
            for (Choices choices : Choices.values()) {
                List<String> offered = choices.codes().stream()
                        .map(code -> texts.labelOf(choices, code))
                        .toList();

                assertThat(String.join(",", offered)).as("%s", choices).hasSizeLessThanOrEqualTo(255);
                assertThat(offered).allSatisfy(label -> assertThat(label).doesNotContain(","));
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws Exception {
        assertThat(keys("zh")).isEqualTo(keys("en")).hasSizeGreaterThan(300);
    }

    private static Set<Object> keys(String language) throws Exception {
        Properties texts = new Properties();
        try (var in = SheetTexts.class.getResourceAsStream("sheets_" + language + ".properties")) {
            texts.load(in);
        }
        return new HashSet<>(texts.keySet());
    }
}
