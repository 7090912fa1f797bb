package io.leansafety.run;

/** Where a settlement month stands. {@link MonthLife} says how it gets from one to another. Rule S11. */
public enum MonthState {
    /** Facts are taken. */
    OPEN,
    /** The result is computed; facts dated in the month are refused. */
    PREPARED,
    /** Somebody else agreed to that result. */
    APPROVED,
    /** The result is in the journal and can be paid. */
    POSTED,
    /** The result is shown (公示). */
    PUBLISHED,
    /** Nothing changes any more; a later month corrects. */
    CLOSED;

    /** {@return whether facts dated in the month are refused} */
    public boolean isFrozen() {
        return this == PREPARED || this == APPROVED;
    }

    /** {@return whether a result of the month is in the journal} */
    public boolean isPosted() {
        return this == POSTED || this == PUBLISHED || this == CLOSED;
    }

    /** {@return whether the result may be shown} */
    public boolean isPublished() {
        return this == PUBLISHED || this == CLOSED;
    }
}
