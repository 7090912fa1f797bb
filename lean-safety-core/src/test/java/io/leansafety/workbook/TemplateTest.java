package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.workbook.RawWorkbook.RawCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty workbook that a safety office fills in. */
@Rule("EXCHANGE")
class TemplateTest {
    @TempDir
    private Path directory;

    private static byte[] template(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MonthWorkbook.template(language, WorkbookTarget.xlsx(out));
        return out.toByteArray();
    }

    @Test
    void hasASheetForEachPartOfTheMonthAndOneThatExplainsThem() {
        RawWorkbook workbook = RawWorkbook.of(template(Locale.CHINESE));

        assertThat(workbook.names())
                .hasSize(28)
                .startsWith("说明", "月份", "市场主体", "人员", "任职")
                .endsWith("招标整改", "一票否决");
        assertThat(workbook.column("检查问题", "B")).map(RawCell::text).containsExactly("查出日期");
    }

    @Test
    void explainsEveryColumnInBothLanguagesWithItsRule() {
        RawWorkbook workbook = RawWorkbook.of(template(Locale.ENGLISH));
        long columns = MonthSheets.BOOK.with(Set.of()).sheets().stream()
                .mapToLong(sheet -> sheet.allColumns().size())
                .sum();

        assertThat(workbook.column("Explanations", "B").stream()
                        .filter(cell -> cell.text().contains(" / ")))
                .hasSizeBetween((int) columns - 5, (int) columns + 1);
        assertThat(workbook.column("Explanations", "E")).map(RawCell::text).contains("P5", "S2b", "T1");
        assertThat(workbook.column("Explanations", "F"))
                .anyMatch(cell -> cell.text().contains("不得重复\nUnique id"));
    }

    @Test
    void offersValuesInDropDownsAndKeepsTheHeaderInView() {
        RawWorkbook workbook = RawWorkbook.of(template(Locale.CHINESE));

        assertThat(workbook.names())
                .allSatisfy(name -> assertThat(workbook.xml(name)).contains("ySplit=\"1\"", "state=\"frozen\""));
        assertThat(workbook.xml("检查问题"))
                .containsPattern("<dataValidation sqref=\"C2:C1048576\" type=\"list\" allowBlank=\"true\""
                        + "[^>]* errorStyle=\"stop\" showErrorMessage=\"true\" errorTitle=\"\" error=\"\">"
                        + "<formula1>\"上级,公司,单位,车间,自查自纠\"</formula1>");
        assertThat(workbook.names().stream().map(workbook::xml))
                .anyMatch(xml -> xml.contains("<formula1>\"是,否\"</formula1>"));
    }

    @Test
    void saysOnlyThatTheMonthIsMissing() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            List<Problem> problems =
                    MonthWorkbook.read(Months.source(template(language))).problems();

            assertThat(problems)
                    .singleElement()
                    .extracting(Problem::code, Problem::path)
                    .containsExactly("missing-field", language.equals(Locale.CHINESE) ? "月份!A2" : "Month!A2");
        }
    }

    @Test
    void csvFilesBeginWithAMarkAndSayTheSame() throws IOException {
        MonthWorkbook.template(Locale.CHINESE, WorkbookTarget.csv(directory));

        assertThat(directory.toFile().list()).hasSize(28).contains("人员.csv", "说明.csv");
        assertThat(directory.resolve("每日得分.csv"))
                .hasContent("\uFEFF人员,日期,成绩")
                .hasBinaryContent("\uFEFF人员,日期,成绩\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(MonthWorkbook.read(WorkbookSource.csv(directory)).problems())
                .map(Problem::path)
                .containsExactly("月份!A2");
    }
}
