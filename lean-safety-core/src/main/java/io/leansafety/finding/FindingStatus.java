package io.leansafety.finding;

/** Where the slip or notice of a finding stands (复议). Rule T5. */
public enum FindingStatus {
    /** Given, not yet accepted: waits. */
    ISSUED,
    /** Accepted: settles. */
    CONFIRMED,
    /** Objected to: waits. */
    APPEALED,
    /** Decided as it was: settles. */
    UPHELD,
    /** Decided otherwise: settles by that decision. */
    REVISED,
    /** Taken back: never settles. */
    REVOKED;

    /** {@return whether a finding of this status settles in the month that it is handed in with} */
    public boolean settles() {
        return this == CONFIRMED || this == UPHELD || this == REVISED;
    }
}
