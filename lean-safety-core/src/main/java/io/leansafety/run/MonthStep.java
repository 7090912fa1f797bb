package io.leansafety.run;

/** A step in the life of a settlement month. {@link MonthLife} says when it may be taken, and by whom. Rule S11. */
public enum MonthStep {
    /** Computes the result and its fingerprint. */
    PREPARE,
    /** Agrees to a fingerprint. */
    APPROVE,
    /** Gives up what was prepared. */
    DISCARD,
    /** Writes the result into the journal. */
    POST,
    /** Shows the result. */
    PUBLISH,
    /** Ends the month. */
    CLOSE,
    /** Takes back what was posted (冲销). */
    REVERSE
}
