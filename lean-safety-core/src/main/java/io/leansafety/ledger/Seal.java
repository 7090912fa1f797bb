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
 * @param run the run's fingerprint
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
        List<SealedEntry> sealed = new ArrayList<>(entries.size());
        Anchor last = end;
        for (Entry entry : entries) {
            last = add(sealed, last, null, entry);
        }
        return sealed;
    }

    /**
     * Takes back what a run posted: each of its entries once more, the other way round.
     *
     * @param end the end of the journal
     * @param posted what the run posted
     * @return the sealed entries
     */
    public List<SealedEntry> reverse(Anchor end, List<SealedEntry> posted) {
        List<SealedEntry> sealed = new ArrayList<>(posted.size());
        Anchor last = end;
        for (SealedEntry entry : posted) {
            last = add(sealed, last, entry.sequence(), entry.entry().reversed());
        }
        return sealed;
    }

    private Anchor add(List<SealedEntry> sealed, Anchor last, @Nullable Long reverses, Entry entry) {
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
                .sealed();
        sealed.add(next);
        return next.anchor();
    }
}
