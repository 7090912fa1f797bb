package io.leansafety.ledger;

import io.leansafety.fingerprint.CanonicalForm;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the journal of an enterprise, where it can't be changed, moved or taken out without being found: its hash
 * is over all of it and the hash before. Rule S9.
 *
 * @param enterprise whose journal it is in
 * @param sequence its place in the journal, from 1 without a gap
 * @param month the settlement month of the run that posted it
 * @param revision the revision of that run, from 1
 * @param run the seal of the step that posted it, which ties the run's facts and figures, and who agreed to them, to the
 *     journal
 * @param reverses the sequence of the entry that it takes back, null for one that was posted
 * @param entry the movement
 * @param previous the hash of the entry before
 * @param hash its own hash
 */
public record SealedEntry(
        EnterpriseId enterprise,
        long sequence,
        YearMonth month,
        int revision,
        Fingerprint run,
        @Nullable Long reverses,
        Entry entry,
        Fingerprint previous,
        Fingerprint hash) {
    /** What is hashed, and how, is never changed without another number here. */
    private static final int FORM = 1;

    /**
     * Returns the hash that an entry must have.
     *
     * @return the hash of all of it but its own
     */
    public Fingerprint expectedHash() {
        return new CanonicalForm()
                .value(FORM)
                .value(enterprise.value())
                .value(sequence)
                .value(month)
                .value(revision)
                .value(run.hex())
                .value(reverses)
                .value(entry.date())
                .value(entry.debit().toString())
                .value(entry.credit().toString())
                .value(entry.amount().fen())
                .value(entry.rule().id())
                .value(entry.reference())
                .value(entry.corrects())
                .value(previous.hex())
                .fingerprint();
    }

    SealedEntry withItsHash() {
        return new SealedEntry(enterprise, sequence, month, revision, run, reverses, entry, previous, expectedHash());
    }

    /** {@return the month that the movement is of: the one that it corrects, else that of its run} */
    public YearMonth concerns() {
        return entry.corrects() == null ? month : entry.corrects();
    }

    boolean isOfSameRun(SealedEntry other) {
        return month.equals(other.month) && revision == other.revision;
    }

    /** {@return the place of this entry, to be kept outside of the journal} */
    public Anchor anchor() {
        return new Anchor(sequence, hash);
    }
}
