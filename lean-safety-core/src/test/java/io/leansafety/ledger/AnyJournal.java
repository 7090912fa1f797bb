package io.leansafety.ledger;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A sealed journal of runs, every other one of which was reversed and posted anew. */
final class AnyJournal {
    static final EnterpriseId MINE = new EnterpriseId("MINE");
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private final List<SealedEntry> entries = new ArrayList<>();
    private final int entriesOfARun;

    private AnyJournal(int entriesOfARun) {
        this.entriesOfARun = entriesOfARun;
    }

    /** So many months of so many entries, those of every other one three times: posted, reversed, posted. */
    static List<SealedEntry> of(int months, int entriesOfARun) {
        AnyJournal journal = new AnyJournal(entriesOfARun);
        for (int month = 0; month < months; month++) {
            journal.post(FIRST.plusMonths(month), 1);
            if (month % 2 == 1) {
                journal.reverse(FIRST.plusMonths(month));
                journal.post(FIRST.plusMonths(month), 2);
            }
        }
        return journal.entries;
    }

    /** A journal of 1,000 entries. */
    static List<SealedEntry> ofAThousand() {
        return of(20, 25);
    }

    private void post(YearMonth month, int revision) {
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i < entriesOfARun; i++) {
            added.add(new Entry(
                    month.atEndOfMonth(),
                    new Account(AccountKind.WAGE_FUND, "T" + i % 9),
                    new Account(AccountKind.CENTER, "U1"),
                    Money.ofFen(100 + i),
                    RuleId.T3,
                    "F" + month + "-" + i,
                    i % 10 == 9 ? month.minusMonths(1) : null));
        }
        entries.addAll(seal(month, revision).post(end(), added));
    }

    private void reverse(YearMonth month) {
        List<SealedEntry> posted =
                entries.stream().filter(entry -> entry.month().equals(month)).toList();
        entries.addAll(seal(month, 1).reverse(end(), posted));
    }

    private Anchor end() {
        return entries.isEmpty()
                ? Anchor.origin(MINE)
                : entries.get(entries.size() - 1).anchor();
    }

    private static Seal seal(YearMonth month, int revision) {
        return new Seal(MINE, month, revision, Fingerprint.of(month + " " + revision));
    }
}
