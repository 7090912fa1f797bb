package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.workbook.RawWorkbook.RawCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Names that another program could take for a formula, a number, a date or the end of a cell are texts and stay so. */
@Rule("EXCHANGE")
class HostileTextTest {
    static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            " =1",
            " leading",
            "trailing ",
            "'quoted",
            "''twice",
            "\"double\"",
            "\"=1\"",
            "a,b;c\td",
            "line\r\nbreak",
            "line\u2028separator\u2029",
            "</t></is></c>",
            "&amp;&#x41;",
            "_x000D_",
            "_x005F_x000D_",
            "\uFEFFmark",
            "0012",
            "1E5",
            "2026-10-08",
            "TRUE",
            "#REF!",
            "#note",
            "𠮷田😀",
            "\uFFFE\uFFFF",
            "]]>",
            "=HYPERLINK(\"http://example.org\",\"here\")");

    @TempDir
    private Path directory;

    private static ObjectNode month() {
        ObjectNode month = Months.tree("liability-chain");
        var people = month.withObjectProperty("organization").withArrayProperty("people");
        for (int i = 0; i < HOSTILE.size(); i++) {
            people.addObject()
                    .put("id", "X" + i)
                    .put("name", HOSTILE.get(i))
                    .put("subject", "T1")
                    .put("post", HOSTILE.get(i));
        }
        return month;
    }

    @Test
    void comesBackFromAWorkbook() {
        byte[] workbook = Months.xlsx(Months.stream(month()), Locale.CHINESE);

        assertThat(Months.meaning(Months.tree(
                        Months.text(MonthWorkbook.read(Months.source(workbook)).orElseThrow()))))
                .isEqualTo(Months.meaning(month()));
    }

    @Test
    void comesBackFromCsv() {
        MonthWorkbook.write(Months.stream(month()), Locale.CHINESE, WorkbookTarget.csv(directory))
                .orElseThrow();

        assertThat(Months.meaning(Months.tree(Months.text(
                        MonthWorkbook.read(WorkbookSource.csv(directory)).orElseThrow()))))
                .isEqualTo(Months.meaning(month()));
    }

    @Test
    void isStoredAsTextInAWorkbook() {
        List<RawCell> names = RawWorkbook.of(Months.xlsx(Months.stream(month()), Locale.CHINESE))
                .column("人员", "B");
        List<RawCell> hostile = names.subList(9, 9 + HOSTILE.size());

        assertThat(hostile).allMatch(RawCell::isText);
        assertThat(hostile).map(RawCell::text).map(XlsxText::decode).containsExactlyElementsOf(HOSTILE);
    }

    @Test
    void beginsLikeNoFormulaToAnotherReaderOfCsv() throws IOException {
        MonthWorkbook.write(Months.stream(month()), Locale.CHINESE, WorkbookTarget.csv(directory))
                .orElseThrow();
        List<String> names = column(directory.resolve("人员.csv"), 1).subList(9, 9 + HOSTILE.size());

        assertThat(names).map(CsvText::unguarded).containsExactlyElementsOf(HOSTILE);
        assertThat(names).allSatisfy(name -> assertThat(name.stripLeading()).doesNotContainPattern("^[=+@＝＋－＠-]"));
    }

    @Test
    void numbersStayNumbers() throws IOException {
        ObjectNode month = month();
        month.withArrayProperty("wages").get(0).asObject().put("broughtForward", "-12.34");
        MonthWorkbook.write(Months.stream(month), Locale.CHINESE, WorkbookTarget.csv(directory))
                .orElseThrow();

        assertThat(column(directory.resolve("工资.csv"), 4).get(1)).isEqualTo("-12.34");
        assertThat(RawWorkbook.of(Months.xlsx(Months.stream(month), Locale.CHINESE))
                        .column("工资", "E"))
                .filteredOn(RawCell::isNumber)
                .map(RawCell::text)
                .contains("-12.34");
    }

    /** A column as a reader that is not ours has it. */
    private static List<String> column(Path file, int column) throws IOException {
        String text = Files.readString(file);

        assertThat(text).startsWith("\uFEFF");
        return RawCsv.lines(text.substring(1)).stream()
                .map(line -> line.get(column))
                .toList();
    }
}
