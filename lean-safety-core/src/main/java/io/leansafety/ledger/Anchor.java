package io.leansafety.ledger;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.EnterpriseId;

/**
 * How far a journal went and what its last hash was. Kept where whoever can write the journal can't, it shows that the
 * journal was cut, or written anew from some place on. Rule S9.
 *
 * @param sequence the sequence of the last entry, 0 for a journal without any
 * @param hash the hash of that entry
 */
public record Anchor(long sequence, Fingerprint hash) {
    /**
     * Returns where the journal of an enterprise begins.
     *
     * @param enterprise whose journal
     * @return an anchor before the first entry
     */
    public static Anchor origin(EnterpriseId enterprise) {
        return new Anchor(0, Fingerprint.of("lean-safety-journal/1 " + enterprise));
    }
}
