package io.leansafety.organization;

/** The three shifts of a working day. */
public enum Shift {
    /** 早班. */
    EARLY,
    /** 中班. */
    MIDDLE,
    /** 夜班. */
    NIGHT
}
