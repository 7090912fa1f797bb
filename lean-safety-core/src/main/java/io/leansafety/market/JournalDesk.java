package io.leansafety.market;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.JournalCheck;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Reads journals. Nothing here writes. Rule S9. */
public final class JournalDesk {
    private final Ports ports;
    private final Units units;

    JournalDesk(Ports ports, Units units) {
        this.ports = ports;
        this.units = units;
    }

    /**
     * Reads every entry of a journal and says whether it is as it was written, by the anchor that the host keeps.
     *
     * @param enterprise whose journal
     * @return what was found
     */
    public Verification verify(EnterpriseId enterprise) {
        // the anchor first: one that is kept while the journal is read may be ahead of what is read
        return units.call(call -> verify(call, enterprise, ports.anchors().latest(enterprise)));
    }

    /**
     * Reads every entry of a journal and says whether it is as it was written.
     *
     * @param enterprise whose journal
     * @param anchor how far it went at some time; without one, a tail that was cut off is not found, nor a journal that
     *     was written anew with right hashes
     * @return what was found
     */
    public Verification verify(EnterpriseId enterprise, Optional<Anchor> anchor) {
        return units.call(call -> verify(call, enterprise, anchor));
    }

    private Verification verify(WatchedCall call, EnterpriseId enterprise, Optional<Anchor> anchor) {
        JournalCheck check = new JournalCheck(enterprise, anchor);
        read(call, enterprise, check::read);
        return check.result();
    }

    /**
     * Returns what each account has gained by all that was posted; over all accounts they sum to 0.
     *
     * @param enterprise whose journal
     * @return the balances, by account
     */
    public Map<Account, Money> balances(EnterpriseId enterprise) {
        return units.call(call -> {
            Map<Account, Money> balances = new TreeMap<>();
            read(call, enterprise, line -> {
                Entry entry = line.entry();
                balances.merge(entry.debit(), entry.amount().negated(), Money::plus);
                balances.merge(entry.credit(), entry.amount(), Money::plus);
            });
            return balances;
        });
    }

    /**
     * Reads a journal in the order of its sequence.
     *
     * @param enterprise whose journal
     * @param reader is given each entry once, also where the journal is looked at again: what it begins with stays
     */
    public void read(EnterpriseId enterprise, Consumer<SealedEntry> reader) {
        units.call(call -> {
            read(call, enterprise, reader);
            return true;
        });
    }

    /**
     * Returns a part of a journal, in the order of its sequence: a unit as short as the page is, where {@link #read} is one
     * unit for all of the journal. What is posted between two pages is behind what they show.
     *
     * @param enterprise whose journal
     * @param behind the sequence behind which to begin, 0 or more; 0 for the first page
     * @param atMost how many entries are wanted, 1 to 1,000
     * @return a page; refused where fewer or more are wanted, and behind less than 0
     */
    public Outcome<JournalPage> page(EnterpriseId enterprise, long behind, int atMost) {
        return units.look(() -> Outcome.of(
                Pages.check(behind, atMost),
                () -> JournalPage.of(ports.journalEntries().behind(enterprise, behind, atMost + 1), atMost)));
    }

    private void read(WatchedCall call, EnterpriseId enterprise, Consumer<SealedEntry> reader) {
        AtomicLong given = new AtomicLong();
        units.lookIn(call, () -> {
            AtomicLong seen = new AtomicLong();
            ports.journalEntries().read(enterprise, entry -> {
                if (seen.incrementAndGet() > given.get()) {
                    given.incrementAndGet();
                    reader.accept(entry);
                }
            });
            return true;
        });
    }
}
