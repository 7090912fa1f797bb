package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
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
    void hasASheetForEachPartOfTheMonthAndOneThatExplainsThem() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template(Locale.CHINESE)))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();

            assertThat(names)
                    .hasSize(28)
                    .startsWith("说明", "月份", "市场主体", "人员", "任职")
                    .endsWith("招标整改", "一票否决");
            assertThat(workbook.findSheet("检查问题").orElseThrow().read())
                    .singleElement()
                    .extracting(row -> row.getCellText(1))
                    .isEqualTo("查出日期");
        }
    }

    @Test
    void explainsEveryColumnInBothLanguagesWithItsRule() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template(Locale.ENGLISH)))) {
            List<Row> rows = workbook.findSheet("Explanations").orElseThrow().read();
            long columns = MonthSheets.all().stream()
                    .mapToLong(sheet -> sheet.allColumns().size())
                    .sum();

            assertThat(rows.stream().filter(row -> row.getCellText(1).contains(" / ")))
                    .hasSizeBetween((int) columns - 5, (int) columns + 1);
            assertThat(rows.stream().map(row -> row.getCellText(4))).contains("P5", "S2b", "T1");
            assertThat(rows.stream().map(row -> row.getCellText(5))).anyMatch(text -> text.contains("不得重复\nUnique id"));
        }
    }

    @Test
    void offersValuesInDropDownsAndKeepsTheHeaderInView() {
        TreeSet<String> sheets = new TreeSet<>();
        WorkbookDraft.patched(template(Locale.CHINESE), xml -> {
            sheets.add(xml);
            return xml;
        });

        assertThat(sheets.stream().filter(xml -> xml.contains("state=\"frozen\"")))
                .hasSize(28);
        assertThat(sheets)
                .anyMatch(xml -> xml.contains(
                        "showErrorMessage=\"1\" sqref=\"C2:C1048576\"><formula1>" + "\"上级,公司,单位,车间,自查自纠\"</formula1>"))
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
