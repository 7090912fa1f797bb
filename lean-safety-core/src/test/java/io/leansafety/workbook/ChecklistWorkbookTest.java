package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.workbook.RawWorkbook.RawCell;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The workbook of checklists that a safety office fills in. */
@Rule("EXCHANGE")
class ChecklistWorkbookTest {
    private static final byte[] WORKBOOK =
            Checklists.xlsx(Checklists.WHOLE.getBytes(StandardCharsets.UTF_8), Locale.CHINESE);

    @TempDir
    private Path directory;

    @Test
    void theTemplateHasASheetForEachPart() {
        RawWorkbook template = RawWorkbook.of(template(Locale.CHINESE));

        assertThat(template.names())
                .containsExactly(
                        "说明", "月份", "市场主体", "人员", "任职", "角色", "作业班次", "地点", "地点岗位", "风险点", "履职清单", "履职条款", "现场检查清单",
                        "检查项目", "覆盖周期");
        assertThat(template.xml("履职条款"))
                .contains("<formula1>\"月,季度,半年,年\"</formula1>", "<formula1>\"按比例,按缺次扣分\"</formula1>");
        assertThat(template.xml("履职清单")).contains("<formula1>\"草稿,已审查,已发布,已被替代\"</formula1>");
    }

    @ParameterizedTest
    @CsvSource({"zh, 月份!A2", "en, Month!A2"})
    void theTemplateSaysOnlyThatTheMonthIsMissing(String language, String cell) {
        byte[] template = template(Locale.forLanguageTag(language));
        ChecklistWorkbook.template(Locale.forLanguageTag(language), WorkbookTarget.csv(directory));

        for (WorkbookSource source : List.of(Months.source(template), WorkbookSource.csv(directory))) {
            assertThat(ChecklistWorkbook.read(source).problems())
                    .map(Mistake::said)
                    .containsExactly("missing-field " + cell);
        }
    }

    @Test
    void eachCitationHasALineOfItsOwn() {
        assertThat(RawWorkbook.of(WORKBOOK).column("履职条款", "E"))
                .map(RawCell::text)
                .contains("安全生产法, 第二十五条\n公司发〔2020〕52号");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'", "'\n \n'", "'\n\n\n'"})
    void linesEndHoweverTheyAreTyped(String between) {
        byte[] workbook = WorkbookDraft.of(WORKBOOK)
                .set("履职条款!E2", "安全生产法, 第二十五条; 一、二" + between + " 办法")
                .xlsx();

        assertThat(read(workbook).at("/checklists/duty/0/clauses/0/basis").valueStream())
                .map(JsonNode::asString)
                .containsExactly("安全生产法, 第二十五条; 一、二", " 办法");
    }

    @Test
    void citationsMayBeLongerTogetherThanATextMayBe() {
        String citation = "法".repeat(9_000);
        byte[] workbook = WorkbookDraft.of(WORKBOOK)
                .set("履职条款!E2", citation + "一\n" + citation + "二")
                .xlsx();

        assertThat(read(workbook).at("/checklists/duty/0/clauses/0/basis")).hasSize(2);
    }

    @Test
    void aRestDayMayBeADate() {
        byte[] workbook = WorkbookDraft.of(WORKBOOK)
                .set("作业班次!D2", LocalDate.of(2025, 12, 31))
                .set("作业班次!D3", " 2025-12-30、2025-12-31 ")
                .xlsx();

        assertThat(read(workbook).at("/checklists/operations").valueStream())
                .map(times -> times.at("/restDays").toString())
                .containsExactly("[\"2025-12-31\"]", "[\"2025-12-30\",\"2025-12-31\"]");
    }

    @Test
    void valuesAreUnderstoodInEveryLanguageAndAsCodes() {
        byte[] workbook = WorkbookDraft.of(WORKBOOK)
                .set("作业班次!C2", "星期六, SUNDAY")
                .set("履职清单!D2", "PUBLISHED")
                .set("履职条款!G2", "YEAR")
                .xlsx();

        JsonNode lists = read(workbook).at("/checklists");

        assertThat(lists.at("/operations/0/restWeekdays").toString()).isEqualTo("[\"SATURDAY\",\"SUNDAY\"]");
        assertThat(lists.at("/duty/0/state").asString()).isEqualTo("PUBLISHED");
        assertThat(lists.at("/duty/0/clauses/0/period").asString()).isEqualTo("YEAR");
        assertThat(lists.at("/duty/0/clauses/1/scoring").asString()).isEqualTo("PER_MISS");
    }

    @Test
    void noFrequencyAtAllIsTheSameAsNone() {
        assertThat(refused("{\"inspection\": [{\"person\": \"P1\", \"from\": \"2025-01-01\", \"frequency\": {}}]}"))
                .isEmpty();
    }

    static Stream<Arguments> unsayable() {
        String clauses = "{\"duty\": [{\"person\": \"P1\", \"from\": \"2025-01-01\", \"clauses\": [%s]}]}";
        String days = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2035, 1, 1))
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(", "));
        return Stream.of(
                arguments(
                        clauses.formatted("{\"id\": \"D1\", \"basis\": [\"法\", \"一\\n二\"]}"),
                        "line-break checklists.duty[0].clauses[0].basis[1]"),
                arguments(
                        clauses.formatted("{\"id\": \"D1\", \"basis\": [\" \"]}"),
                        "blank-text checklists.duty[0].clauses[0].basis[0]"),
                arguments(
                        "{\"duty\": [{\"person\": \"P1\", \"clauses\": [{\"id\": \"D1\"}]}]}",
                        "row-without-key checklists.duty[0]"),
                arguments(
                        "{\"locations\": [{\"id\": \"L1\"}, {\"id\": \"L1\", \"subject\": \"XS\"}]}",
                        "same-key checklists.locations[1]"),
                arguments(
                        "{\"operations\": [{\"subject\": \"XS\", \"restDays\": [%s]}]}".formatted(days),
                        "too-long-for-cell checklists.operations[0].restDays"));
    }

    @ParameterizedTest
    @MethodSource("unsayable")
    void whatNoSheetCanSayIsRefusedAtItsPlace(String checklists, String said) {
        assertThat(refused(checklists)).map(Mistake::said).containsExactly(said);
    }

    private static List<Problem> refused(String checklists) {
        String text = "{\"format\": \"lean-safety-checklists/1\", \"period\": \"2025-12\", \"organization\": {},"
                + " \"checklists\": " + checklists + "}";
        return ChecklistWorkbook.write(
                        Checklists.stream(text), Locale.ENGLISH, WorkbookTarget.xlsx(new ByteArrayOutputStream()))
                .problems();
    }

    private static byte[] template(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistWorkbook.template(language, WorkbookTarget.xlsx(out));
        return out.toByteArray();
    }

    private static JsonNode read(byte[] workbook) {
        return Months.tree(
                Checklists.text(ChecklistWorkbook.read(Months.source(workbook)).orElseThrow()));
    }
}
