package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthStep;
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
 * @param isInJournal whether the journal holds what it comes to, under its fingerprint
 */
record VerifiedMonth(YearMonth month, int revision, List<Problem> problems, boolean isInJournal) {
    static VerifiedMonth of(RunStore store, YearMonth month) {
        MonthHistory history = store.history(month);
        Outcome<MonthSettlement> computed = store.months().posted(store.enterprise(), month);
        List<SealedEntry> posted =
                store.ports().journalEntries().postedBy(store.enterprise(), month, history.revision());
        Fingerprint run =
                history.last(MonthStep.POST).orElseThrow().fingerprint().whole();
        return new VerifiedMonth(
                month,
                history.revision(),
                computed instanceof Outcome.Refused<MonthSettlement> refused ? refused.problems() : List.of(),
                computed instanceof Outcome.Accepted<MonthSettlement> accepted
                        && posted.stream().allMatch(entry -> entry.run().equals(run))
                        && posted.stream()
                                .map(SealedEntry::entry)
                                .toList()
                                .equals(accepted.value().journal().entries()));
    }

    boolean isSame() {
        return problems.isEmpty() && isInJournal;
    }

    void print(Texts texts, PrintStream to) {
        to.println(texts.of(isSame() ? "verify.same" : "verify.different", month, revision));
        ProblemList.of(problems, texts).printLines("  ", to);
    }
}
