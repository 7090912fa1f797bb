package io.leansafety.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("S10")
class SheetWriterTest {
    @TempDir
    private Path directory;

    @Test
    void anAmountWithMoreDigitsThanASpreadsheetReckonsWithIsAText() throws IOException {
        Table<String> table = Table.<String>of("t", List.of("999999999999999.99", "9999999999999.99"))
                .number("n", amount -> Cell.decimal(Cell.Kind.MONEY, amount));

        List<Row> rows = rows(written(table), "t");

        assertThat(rows.get(1).getCellText(0)).isEqualTo("999999999999999.99");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void aTextLongerThanACellHoldsIsCut() throws IOException {
        Table<String> table = Table.<String>of("t", List.of("甲".repeat(40_000))).text("n", Cell::text);

        assertThat(rows(written(table), "t").get(1).getCellText(0))
                .hasSize(32_767)
                .endsWith("甲…");
    }

    @Test
    void aTableLongerThanASheetGoesOnInTheNext() throws IOException {
        Iterable<Integer> rows = () -> IntStream.range(0, 1_000_001).iterator();
        byte[] workbook = written(Table.<Integer>of("t", rows).text("n", Cell::text));

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("t", "t_1");
        }
        assertThat(rows(workbook, "t_1").stream().map(row -> row.getCellText(0)))
                .containsExactly("n", "999999", "1000000");
    }

    @Test
    @Rule("H3")
    void aCellHasTheColorOfItsText() throws IOException {
        Table<String> table = Table.<String>of("t", List.of("1级 红"))
                .text("n", level -> Cell.text(level).tinted(Tint.RED));

        assertThat(styles(written(table))).contains("C8102E").doesNotContain("vertical=\"top\"");
        assertThat(rows(written(table), "t").get(1).getCellText(0)).isEqualTo("1级 红");
    }

    @Test
    void aLongTextGoesOnInTheNextLineWhereTheTableSaysSo() throws IOException {
        Table<String> table = Table.<String>of("t", List.of("甲".repeat(100)))
                .text("n", Cell::text)
                .wrapping();

        assertThat(styles(written(table))).containsPattern("<alignment[^>]*vertical=\"top\"[^>]*wrapText");
    }

    private String styles(byte[] workbook) throws IOException {
        Path file = Files.write(directory.resolve("t.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            InputStream styles = zip.getInputStream(zip.getEntry("xl/styles.xml"));
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] written(Table<?> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, sheets -> sheets.write(table));
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] workbook, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.findSheet(name).orElseThrow();
            return sheet.read();
        }
    }
}
