package io.leansafety.cli;

import io.leansafety.settlement.LeaderSettlement;
import io.leansafety.settlement.YearSettlement;
import io.leansafety.value.Money;
import java.io.PrintStream;

/**
 * A year's result as it is read on a terminal.
 *
 * @param year the result
 * @param texts the language
 */
record YearReport(YearSettlement year, Texts texts) {
    void print(PrintStream to) {
        to.println(texts.of("year.title", year.year(), DisplayText.escaped(year.policy())));
        to.println();
        new Table<LeaderSettlement>()
                .text(texts.of("column.person"), LeaderSettlement::person)
                .number(texts.of("column.duty-score"), LeaderSettlement::dutyScore)
                .number(texts.of("column.inspection-score"), LeaderSettlement::inspectionScore)
                .number(texts.of("column.score"), LeaderSettlement::responsibilityScore)
                .number(texts.of("column.grade-ratio"), LeaderSettlement::gradeRatio)
                .number(texts.of("column.ratio"), LeaderSettlement::ratio)
                .number(texts.of("column.payout"), LeaderSettlement::payout)
                .print(year.leaders(), to);
        to.println();
        to.println(texts.of(
                "year.total",
                year.leaders().stream().map(LeaderSettlement::payout).reduce(Money.ZERO, Money::plus)));
    }
}
