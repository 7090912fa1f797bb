package io.leansafety.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of a month in their order; balanced by construction, for each entry leaves one account for another. */
public final class Journal {
    private final List<Entry> entries;

    private Journal(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Returns the journal of some entries.
     *
     * @param entries the entries, in any order
     * @return the journal
     */
    public static Journal of(Collection<Entry> entries) {
        Entry[] sorted = entries.toArray(new Entry[0]);
        Arrays.sort(sorted);
        return new Journal(List.of(sorted));
    }

    /** {@return the entries by date, reference, debit, credit, amount, rule and the month corrected} */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns what each account has gained; over all accounts they sum to 0.
     *
     * @return the balances in fen, by account
     */
    public Map<Account, Long> balances() {
        Map<Account, Long> balances = new TreeMap<>();
        for (Entry entry : entries) {
            balances.merge(entry.debit(), -entry.amount().fen(), Math::addExact);
            balances.merge(entry.credit(), entry.amount().fen(), Math::addExact);
        }
        return balances;
    }
}
