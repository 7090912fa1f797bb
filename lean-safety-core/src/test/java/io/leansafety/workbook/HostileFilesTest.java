package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file somebody sends, the answer is a month or a problem, soon and within the memory at hand. */
@Rule("EXCHANGE")
class HostileFilesTest {
    private static final byte[] WORKBOOK = Months.xlsx(Months.open("trades", "month.json"), Locale.ENGLISH);
    private static final String ROOT = "xl/worksheets/sheet2.xml";

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        byte[] encrypted = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertThat(codes(new byte[0])).containsExactly("not-a-workbook");
        assertThat(codes(encrypted)).containsExactly("not-a-workbook");
        assertThat(codes("id,name\r\n".getBytes(StandardCharsets.UTF_8))).containsExactly("not-a-workbook");
        assertThat(codes(archive("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("not-a-workbook");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsGivenUp() {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = WorkbookDraft.archived(zip -> {
            copyWithout(ROOT, zip);
            zip.putNextEntry(new ZipEntry(ROOT));
            zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        });

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(codes(bomb)).containsExactly("workbook-too-large");
    }

    @Test
    void cellsWithoutEndAreGivenUp() {
        byte[] many = spoiled(
                ROOT,
                any -> "<worksheet><sheetData><row>"
                        + "<c><v>1</v></c>".repeat(Limits.COLUMNS * 200)
                        + "</row></sheetData></worksheet>");

        assertThat(codes(many)).containsExactly("workbook-too-large");
    }

    @Test
    void tooManyFilesAreGivenUp() {
        byte[] many = WorkbookDraft.archived(zip -> {
            for (int i = 0; i <= Limits.ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
            }
        });

        assertThat(codes(many)).containsExactly("workbook-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"2000000000\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c r=\"ZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2147483647</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c s=\"many\"><v>1</v></c></row>",
                "<row><c><v><b/></v></c></row>",
                "<row>",
                "&lol;",
                "<mergeCell ref=\"A1:ZZZZ9\"/>"
            })
    void aSheetThatIsNoneIsSaidToBeNone(String rows) {
        byte[] spoiled = spoiled(ROOT, any -> "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");

        assertThat(codes(spoiled)).containsExactly("not-a-workbook");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        byte[] spoiled = spoiled(
                ROOT,
                any -> "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is>"
                        + "<t>&x;&b;</t></is></c></row></sheetData></worksheet>");

        assertThat(codes(spoiled)).containsExactly("not-a-workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E-999999999", "1e5", "NaN", "١٢", "999999999999999999999999999999"})
    void aNumberBeyondAllUseIsOnlyAWrongNumber(String number) {
        byte[] spoiled = WorkbookDraft.patched(WORKBOOK, xml -> xml.replace("<v>3000</v>", "<v>" + number + "</v>"));

        assertThatCode(() -> codes(spoiled)).doesNotThrowAnyException();
    }

    @Test
    void aFileThatWasCutOffOrSpoiledNeverEndsInAnException() {
        Random dice = new Random(52);
        for (int i = 0; i < 150; i++) {
            byte[] spoiled = i % 3 == 0 ? Arrays.copyOf(WORKBOOK, dice.nextInt(WORKBOOK.length)) : WORKBOOK.clone();
            for (int j = 0; j < 1 + i % 7 && spoiled.length > 0; j++) {
                spoiled[dice.nextInt(spoiled.length)] = (byte) dice.nextInt(256);
            }

            assertThatCode(() -> codes(spoiled)).as("try %s", i).doesNotThrowAnyException();
        }
    }

    @Test
    void xmlThatWasSpoiledNeverEndsInAnException() {
        Random dice = new Random(2020);
        for (int i = 0; i < 60; i++) {
            byte[] spoiled = WorkbookDraft.patched(WORKBOOK, xml -> spoiled(xml, dice));

            assertThatCode(() -> codes(spoiled)).as("try %s", i).doesNotThrowAnyException();
        }
    }

    private static String spoiled(String xml, Random dice) {
        StringBuilder spoiled = new StringBuilder(xml);
        if (dice.nextInt(8) == 0) {
            int at = dice.nextInt(xml.length());
            spoiled.setCharAt(at, "<>\"&;A90-:/\u0000\uD800".charAt(dice.nextInt(13)));
        }
        return spoiled.toString();
    }

    private static List<String> codes(byte[] file) {
        return MonthWorkbook.read(Months.source(file)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static byte[] spoiled(String path, UnaryOperator<String> change) {
        return WorkbookDraft.patched(WORKBOOK, path, change);
    }

    private static byte[] archive(String path, byte[] content) {
        return WorkbookDraft.archived(zip -> {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        });
    }

    private static void copyWithout(String path, ZipOutputStream zip) throws IOException {
        byte[] plain = WorkbookDraft.patched(WORKBOOK, xml -> xml);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(path)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
        }
    }
}
