package io.leansafety.cli;

import io.leansafety.settlement.FundTotals;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.MonthSettlement.AwaitingFinding;
import io.leansafety.settlement.MonthTotals;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A month's result as it is read on a terminal.
 *
 * @param month the result
 * @param texts the language
 */
record MonthReport(MonthSettlement month, Texts texts) {
    private static final int LONGEST_NAME = 24;
    private static final String NOTHING = "-";

    void print(PrintStream to) {
        to.println(texts.of(
                "month.title",
                month.period(),
                month.period().first(),
                month.period().last(),
                DisplayText.escaped(month.policy())));
        section("people", month.people(), people(), to);
        section("subjects", month.subjects(), funds("subject"), to);
        section("centers", month.centers(), funds("center"), to);
        section("awaiting", month.awaiting(), awaiting(), to);
        heading("totals", to);
        new Table<Figure>()
                .text(texts.of("column.figure"), Figure::name)
                .number(texts.of("column.amount"), Figure::amount)
                .print(figures(month.totals()), to);
        to.println();
        to.println(texts.of("month.journal", month.journal().entries().size(), balance()));
        if (!month.warnings().isEmpty()) {
            heading("warnings", to);
            ProblemList.of(month.warnings(), texts).printLines("", to);
        }
    }

    private <T> void section(String name, List<T> rows, Table<T> table, PrintStream to) {
        if (!rows.isEmpty()) {
            heading(name, to);
            table.print(rows, to);
        }
    }

    private void heading(String name, PrintStream to) {
        to.println();
        to.println(texts.of("section." + name));
    }

    private Table<PersonResult> people() {
        Table<PersonResult> figures = new Table<PersonResult>()
                .text(texts.of("column.person"), result -> result.person().id())
                .text(texts.of("column.name"), MonthReport::nameOf)
                .text(texts.of("column.tier"), MonthReport::tierOf)
                .number(texts.of("column.score"), MonthReport::scoreOf)
                .number(texts.of("column.safety-wage"), result -> safetyWageOf(result.settlement()))
                .number(texts.of("column.quota-wage"), result -> quotaWageOf(result.settlement()))
                .number(
                        texts.of("column.performance-wage"),
                        result -> result.settlement().month().performance())
                .number(
                        texts.of("column.rewards"),
                        result -> result.settlement().rewards())
                .number(
                        texts.of("column.deducted"),
                        result -> result.settlement().deducted())
                .number(
                        texts.of("column.carried-forward"),
                        result -> result.settlement().carriedForward());
        if (month.hasCorrections()) {
            figures.number(
                    texts.of("column.corrections"),
                    result -> result.settlement().month().corrections());
        }
        return figures.number(
                texts.of("column.total"), result -> result.settlement().total());
    }

    private Table<FundTotals> funds(String owner) {
        return new Table<FundTotals>()
                .text(texts.of("column." + owner), FundTotals::subject)
                .number(texts.of("column.paid"), FundTotals::paid)
                .number(texts.of("column.received"), FundTotals::received)
                .number(texts.of("column.net"), FundTotals::net);
    }

    private Table<AwaitingFinding> awaiting() {
        return new Table<AwaitingFinding>()
                .text(texts.of("column.finding"), AwaitingFinding::finding)
                .text(
                        texts.of("column.awaiting"),
                        finding -> texts.of("awaiting." + finding.reason().name()));
    }

    /**
     * A sum of the month.
     *
     * @param name what is summed
     * @param amount the sum
     */
    private record Figure(String name, Money amount) {}

    private List<Figure> figures(MonthTotals totals) {
        List<Figure> figures = new ArrayList<>(List.of(
                figure("safety-wage-paid", totals.safetyWagePaid()),
                figure("safety-wage-withheld", totals.safetyWageWithheld()),
                figure("quota-wage-paid", totals.quotaWagePaid()),
                figure("rewards", totals.rewards()),
                figure("charges", totals.charges()),
                figure("brought-forward", totals.broughtForward()),
                figure("deducted", totals.deducted()),
                figure("carried-forward", totals.carriedForward()),
                figure("written-off", totals.writtenOff())));
        if (month.hasCorrections()) {
            figures.add(figure("corrections", totals.corrections()));
        }
        figures.add(figure("total", totals.total()));
        return figures;
    }

    private Figure figure(String name, Money amount) {
        return new Figure(texts.of("figure." + name), amount);
    }

    private Money balance() {
        return Money.ofFen(month.journal().balances().values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    private static String nameOf(PersonResult result) {
        return DisplayText.cut(DisplayText.escaped(result.person().name().orElse(NOTHING)), LONGEST_NAME);
    }

    private static Object tierOf(PersonResult result) {
        return result.person().tier().<Object>map(tier -> tier).orElse(NOTHING);
    }

    private static Object scoreOf(PersonResult result) {
        return result.settlement()
                .responsibilityScore()
                .<Object>map(score -> score)
                .orElse(NOTHING);
    }

    private static Object safetyWageOf(PersonSettlement settlement) {
        return settlement.hasSafetyWage() ? settlement.safetyWagePaid() : NOTHING;
    }

    private static Object quotaWageOf(PersonSettlement settlement) {
        return settlement.hasQuotaWage() ? settlement.quotaWagePaid() : NOTHING;
    }
}
