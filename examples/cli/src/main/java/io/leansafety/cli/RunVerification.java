package io.leansafety.cli;

import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Verification;
import io.leansafety.run.MonthHistory;
import io.leansafety.value.EnterpriseId;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a look at everything that an enterprise has posted found.
 *
 * @param enterprise the enterprise
 * @param journal what was found in its journal
 * @param anchor how far the journal went by what is kept beside it
 * @param months each month whose result is posted, computed once more
 */
record RunVerification(
        EnterpriseId enterprise, Verification journal, Optional<Anchor> anchor, List<VerifiedMonth> months) {
    static RunVerification of(RunStore store) {
        return new RunVerification(
                store.enterprise(),
                store.market().journal().verify(store.enterprise()),
                store.ports().anchors().latest(store.enterprise()),
                store.ports().runs().months(store.enterprise()).stream()
                        .filter(month -> isPosted(store, month))
                        .map(month -> VerifiedMonth.of(store, month))
                        .toList());
    }

    private static boolean isPosted(RunStore store, YearMonth month) {
        MonthHistory history = store.history(month);
        return history.state().isPosted();
    }

    boolean isSound() {
        return journal.isSound() && months.stream().allMatch(VerifiedMonth::isSame);
    }

    private boolean isEmpty() {
        return isSound() && journal.entries() == 0 && months.isEmpty();
    }

    void print(Texts texts, PrintStream to) {
        to.println(texts.of(
                "verify.journal",
                journal.entries(),
                journal.end().sequence(),
                anchor.<Object>map(Anchor::sequence).orElse("-")));
        Verification.Flaw flaw = journal.flaw();
        if (flaw != null) {
            to.println(texts.of("verify.flaw", flaw.sequence(), texts.of("verify." + flaw.kind())));
        }
        months.forEach(month -> month.print(texts, to));
        to.println(
                isEmpty()
                        ? texts.of("verify.none", enterprise)
                        : texts.of(isSound() ? "verify.sound" : "verify.unsound"));
    }
}
