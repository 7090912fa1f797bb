package io.leansafety.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a look at every entry of a journal found. Rule S9.
 *
 * @param entries how many entries were read
 * @param end the end of the journal, as far as it is sound
 * @param flaw what is wrong first, null for a sound journal
 */
public record Verification(
        long entries, Anchor end, @Nullable Flaw flaw) {
    /**
     * What is wrong at a place of a journal.
     *
     * @param sequence the first place that is not as it was written
     * @param kind what is wrong there
     */
    public record Flaw(long sequence, Kind kind) {}

    /** What can be wrong with a journal. */
    public enum Kind {
        /** An entry is missing, inserted, or stands in another's place. */
        OUT_OF_SEQUENCE,
        /** An entry belongs to another enterprise. */
        FOREIGN,
        /** The entry before is not the one that this was written behind. */
        BROKEN_CHAIN,
        /** Something in the entry was changed. */
        CHANGED,
        /** What the entry says to take back was not posted so, or was taken back before. */
        NO_REVERSAL,
        /** A run was taken back in part: an entry of it was not, and another run follows, or the end. */
        PARTLY_REVERSED,
        /** The journal ends before the anchor. */
        CUT,
        /** Another entry stands at the place of the anchor: the journal was written anew. */
        REWRITTEN
    }

    /** {@return whether the journal is as it was written} */
    public boolean isSound() {
        return flaw == null;
    }
}
