package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.print.Page;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.value.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Where closed months are corrected, whoever reads a total sees what it is made of. */
@Rule("S11b")
class CorrectionsOnPaperTest {
    private static final ExplainedMonth MONTH = AnyStatement.month("corrections");

    @Test
    void theTotalOfAPersonFoldsOutTheCorrections() {
        Page page = Page.of(AnyStatement.html(MONTH, Locale.CHINESE));

        assertThat(page.at(Anchors.of(new PersonId("P1"), Figure.CORRECTIONS)).getTextContent())
                .contains("更正（2026-08）", "更正（2026-09）", "122.34");
        assertThat(page.values("id")).doesNotContain(Anchors.of(new PersonId("P8"), Figure.CORRECTIONS));
    }

    @Test
    void theSheetOfEverybodyAddsUpToTheTotal() throws IOException {
        List<String> lines = lines("Everybody");

        assertThat(lines.get(0)).endsWith("written off|corrections|total");
        assertThat(lines.get(1)).startsWith("P1|").endsWith("|122.34|6153.18");
        assertThat(lines.get(2)).startsWith("P2|").endsWith("|-15.00|5685.00");
    }

    @Test
    void aSheetNamesEachMonthThatIsCorrected() throws IOException {
        assertThat(lines("Corrections of closed months"))
                .containsExactly(
                        "person|name|month|charges|written off|safety wage|quota wage paid|performance wage|rewards|deducted|corrections",
                        "P1|甲|2026-08|0.00|0.00|12.34|0.00|0.00|0.00|0.00|12.34",
                        "P1|甲|2026-09|0.00|0.00|-60.00|-30.00|200.00|0.00|0.00|110.00",
                        "P2|乙|2026-08|15.00|0.00|0.00|0.00|0.00|0.00|15.00|-15.00",
                        "P3|丙|2026-08|0.00|0.00|0.00|0.00|0.00|50.00|0.00|50.00",
                        "P4|丁|2026-09|0.00|0.00|0.00|0.00|-45.50|0.00|0.00|-45.50",
                        "P7|庚|2026-09|-120.00|0.00|0.00|0.00|0.00|0.00|-80.00|80.00",
                        "P8|辛|2026-08|10.00|10.00|0.00|0.00|0.00|0.00|0.00|0.00");
    }

    @Test
    void amountsOfClosedMonthsAreForNoItemOfThisOne() {
        StatementSource source = source(MONTH);

        assertThat(MarketFigures.of(source).items().keySet())
                .isEqualTo(MarketFigures.of(source(AnyStatement.month("carry-forward")))
                        .items()
                        .keySet());
    }

    private static StatementSource source(ExplainedMonth month) {
        return new StatementSource(month, StatementTexts.in(Locale.CHINESE), Set.of());
    }

    private static List<String> lines(String sheet) throws IOException {
        byte[] workbook = AnyStatement.workbook(MONTH, Locale.ENGLISH);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet found = read.findSheet(sheet).orElseThrow();
            return found.read().stream().map(CorrectionsOnPaperTest::line).toList();
        }
    }

    private static String line(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.joining("|"));
    }
}
