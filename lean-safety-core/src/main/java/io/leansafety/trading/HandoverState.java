package io.leansafety.trading;

/** Where a shift handover stands. {@link HandoverLife} says how it gets from one to another. Rule T1. */
public enum HandoverState {
    /** 交班: the outgoing leader says what is open. */
    PROPOSED,
    /** 接班: the incoming leader signed. */
    ACCEPTED,
    /** The incoming leader did not sign: nothing passes. */
    REFUSED
}
