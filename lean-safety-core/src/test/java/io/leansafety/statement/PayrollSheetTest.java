package io.leansafety.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.print.Cell;
import io.leansafety.print.HostileTexts;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.statement.PayrollMapping.Column;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("S7")
class PayrollSheetTest {
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    static List<String> hostileTexts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void anotherParserReadsEveryTextAndNoFormula(String text) throws IOException {
        PayrollMapping mapping = new PayrollMapping(List.of(
                new Column(text, "name"),
                new Column("b", "post"),
                new Column("c", "subjectName"),
                new Column("d", "total")));

        List<CSVRecord> rows = rows(AnyStatement.csv(AnyStatement.monthOf("liability-chain", text), mapping));

        assertThat(rows).hasSize(9).allMatch(row -> row.size() == 4);
        assertThat(rows.get(0).get(0)).isIn(text, "'" + text);
        assertThat(rows.subList(1, 9)).allSatisfy(row -> {
            assertThat(List.of(row.get(0), row.get(1), row.get(2)))
                    .allMatch(field -> unguarded(field).equals(text));
            assertThat(FORMULA.indexOf(row.get(0)
                            .replaceAll("[\\s\\h\\p{Cf}]*(?=[=+@＝＋－＠-])", "")
                            .charAt(0)))
                    .isNegative();
            assertThat(row.get(3)).matches("-?\\d+\\.\\d\\d");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.34", "=1", " =1", "\u3000＝1", "'x", "\"x\"", "\t", "\u200B@x"})
    void whatBeginsLikeAFormulaIsGuarded(String text) {
        assertThat(CsvWriter.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "甲", "a=b", "1-2", " x", "\u202Ex"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(CsvWriter.neutral(text)).isEqualTo(text);
    }

    @Test
    void aNumberBelowZeroStaysANumber() {
        ExplainedMonth refund = AnyStatement.month("refund");
        PayrollMapping mapping = new PayrollMapping(List.of(new Column("x", "deducted")));

        assertThat(AnyStatement.csv(refund, mapping).lines()).anyMatch(line -> line.matches("-\\d+\\.\\d\\d"));
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsEachLineWithCarriageReturnAndLineFeed() {
        String csv = AnyStatement.csv(AnyStatement.month("quiet-month"), PayrollMapping.standard(Locale.CHINESE));

        assertThat(csv).startsWith("\uFEFF工号,姓名,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void showsWhatTheMappingNamesInItsOrder() {
        PayrollMapping mapping = new PayrollMapping(List.of(
                new Column("实发", "safetyWage.paid"),
                new Column("工号", "person"),
                new Column("月份", "period"),
                new Column("层级", "tierName")));

        assertThat(AnyStatement.csv(AnyStatement.month("quiet-month"), mapping).lines())
                .contains("1200.00,P1,2026-10,班组长", ",P7,2026-10,");
    }

    @Test
    void everyFigureOfAMonthCanBeShown() {
        assertThat(PayrollMapping.figures())
                .containsAll(Figure.ofMonth().stream()
                        .map(figure -> figure.path().orElseThrow())
                        .toList());
        PayrollMapping all = new PayrollMapping(PayrollMapping.figures().stream()
                .map(figure -> new Column(figure, figure))
                .toList());

        assertThat(AnyStatement.csv(AnyStatement.month("trades"), all).lines()).hasSize(9);
    }

    @Test
    void aFigureIsTheOneThatIsExplained() {
        ExplainedMonth month = AnyStatement.month("trades");

        assertThat(month.settlement().people())
                .allSatisfy(person -> assertThat(Figure.ofMonth()).allSatisfy(figure -> {
                    String explained = Optional.ofNullable(
                                    month.person(person.person().id()).get(figure))
                            .map(Explanation::resultText)
                            .orElse("");
                    Cell cell = PersonFigures.cell(person.settlement(), figure);
                    assertThat(cell.number() == null ? "" : cell.number().toPlainString())
                            .isEqualTo(explained);
                }));
    }

    @Test
    void refusesFiguresThatThereAreNot() {
        assertThatThrownBy(() -> new Column("x", "safetyWage")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PayrollMapping(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String unguarded(String field) {
        return field.startsWith("'") ? field.substring(1) : field;
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv.substring(1)))) {
            return parser.getRecords();
        }
    }
}
