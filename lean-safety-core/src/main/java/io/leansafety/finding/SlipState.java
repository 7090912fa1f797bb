package io.leansafety.finding;

/** Where the slip or notice of a finding stands at the desk. {@link SlipLife} says how it gets from one to another. Rule T5. */
public enum SlipState {
    /** Written down; no document is given yet. */
    RECORDED(FindingStatus.ISSUED),
    /** Its slip or notice is given, with a number. */
    ISSUED(FindingStatus.ISSUED),
    /** Accepted, or not objected to in time: settles. */
    CONFIRMED(FindingStatus.CONFIRMED),
    /** Objected to (复议). */
    APPEALED(FindingStatus.APPEALED),
    /** Decided as it was: settles. */
    UPHELD(FindingStatus.UPHELD),
    /** Decided otherwise: settles by that decision. */
    REVISED(FindingStatus.REVISED),
    /** Taken back: never settles. */
    REVOKED(FindingStatus.REVOKED);

    private final FindingStatus status;

    SlipState(FindingStatus status) {
        this.status = status;
    }

    /** {@return the status that a month's facts name; one without a document waits as one that is not confirmed} */
    public FindingStatus status() {
        return status;
    }

    /** {@return whether nothing is expected of it any more} */
    public boolean isOver() {
        return status.settles() || this == REVOKED;
    }
}
