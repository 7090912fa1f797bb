package io.leansafety.ledger;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals the entries of a run behind the end of a journal. Rule S9.
 *
 * @param enterprise whose journal it is
 * @param month the settlement month of the run
 * @param revision the run's revision
 * @param run the seal of the step by which it is posted or reversed
 */
public record Seal(EnterpriseId enterprise, YearMonth month, int revision, Fingerprint run) {
    /**
     * Seals what a run posts.
     *
     * @param end the end of the journal
     * @param entries the entries, in their order
     * @return the sealed entries
     */
    public List<SealedEntry> post(Anchor end, List<Entry> entries) {
        List<SealedEntry> added = new ArrayList<>(entries.size());
        Anchor last = end;
        for (Entry entry : entries) {
            last = add(added, last, null, entry);
        }
        return added;
    }

    /**
     * Takes back what a run posted: each of its entries once more, the other way round.
     *
     * @param end the end of the journal
     * @param posted what the run posted
     * @return the sealed entries
     */
    public List<SealedEntry> reverse(Anchor end, List<SealedEntry> posted) {
        List<SealedEntry> added = new ArrayList<>(posted.size());
        Anchor last = end;
        for (SealedEntry entry : posted) {
            last = add(added, last, entry.sequence(), entry.entry().reversed());
        }
        return added;
    }

    private Anchor add(List<SealedEntry> added, Anchor last, @Nullable Long reverses, Entry entry) {
        SealedEntry next = new SealedEntry(
                        enterprise,
                        last.sequence() + 1,
                        month,
                        revision,
                        run,
                        reverses,
                        entry,
                        last.hash(),
                        last.hash())
                .withItsHash();
        added.add(next);
        return next.anchor();
    }
}
