package io.leansafety.trading;

/** A step with a shift handover. {@link HandoverLife} says when it may be taken, and by whom. Rule T1. */
public enum HandoverStep {
    /** Says what is open at the end of a shift. */
    PROPOSE,
    /** Takes it over. */
    ACCEPT,
    /** Does not. */
    REFUSE
}
