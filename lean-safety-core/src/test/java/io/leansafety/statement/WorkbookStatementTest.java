package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.print.HostileTexts;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("S10")
class WorkbookStatementTest {
    @TempDir
    private Path directory;

    static List<String> cases() {
        return AnyStatement.cases();
    }

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everybodyHasARowOfNumbers(String name) throws IOException {
        ExplainedMonth month = AnyStatement.month(name);

        List<Row> rows = rows(AnyStatement.workbook(month, Locale.CHINESE), "每人结算");

        assertThat(rows).hasSize(month.settlement().people().size() + 1);
        int last = rows.get(0).getCellCount() - 1;
        assertThat(rows.get(0).getCellText(last)).isEqualTo("合计");
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).getCell(last).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(i).getCellAsNumber(last).orElseThrow())
                    .isEqualByComparingTo(new BigDecimal(month.settlement()
                            .people()
                            .get(i - 1)
                            .settlement()
                            .total()
                            .toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatSomebodyWroteIsATextAndNeverAFormula(String text) throws IOException {
        byte[] workbook = AnyStatement.workbook(AnyStatement.monthOf("trades", text), Locale.ENGLISH);

        for (Row row : rows(workbook, "Everybody").subList(1, 9)) {
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(1)).isEqualTo(text);
        }
        assertThat(parts(workbook)).doesNotContain("<f>", "<f ", "<hyperlink");
    }

    @Test
    void aNumberBelowZeroStaysANumber() throws IOException {
        List<Row> rows = rows(AnyStatement.workbook(AnyStatement.month("refund"), Locale.ENGLISH), "Everybody");

        assertThat(rows.stream().skip(1).flatMap(Row::stream).filter(Objects::nonNull))
                .anyMatch(cell ->
                        cell.getType() == CellType.NUMBER && cell.asNumber().signum() < 0);
    }

    @Test
    void everyStepOfEveryExplanationIsARow() throws IOException {
        List<Row> rows = rows(AnyStatement.workbook(AnyStatement.month("trades"), Locale.CHINESE), "计算过程");

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("P1");
        assertThat(rows.get(1).getCellText(4)).isEqualTo("履职考核得分");
    }

    private static List<Row> rows(byte[] workbook, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.findSheet(name).orElseThrow();
            return sheet.read();
        }
    }

    private String parts(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(
                Files.write(directory.resolve("statement.xlsx"), workbook).toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
