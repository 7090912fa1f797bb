package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.settlement.MonthSettlement;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;

/**
 * A posted month that was computed once more.
 *
 * @param month the month
 * @param revision its revision
 * @param problems in what it differs from what was posted
 */
record VerifiedMonth(YearMonth month, int revision, List<Problem> problems) {
    static VerifiedMonth of(RunStore store, YearMonth month) {
        Outcome<MonthSettlement> computed = store.months().posted(store.enterprise(), month);
        return new VerifiedMonth(
                month,
                store.history(month).revision(),
                computed instanceof Outcome.Refused<MonthSettlement> refused ? refused.problems() : List.of());
    }

    boolean isSame() {
        return problems.isEmpty();
    }

    void print(Texts texts, PrintStream to) {
        to.println(texts.of(isSame() ? "verify.same" : "verify.different", month, revision));
        ProblemList.of(problems, texts).printLines("  ", to);
    }
}
