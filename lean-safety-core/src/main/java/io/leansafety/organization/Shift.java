package io.leansafety.organization;

/** The three shifts of a working day. */
public enum Shift {
    /** 早班. */
    EARLY,
    /** 中班. */
    MIDDLE,
    /** 夜班. */
    NIGHT;

    /** {@return the shift that comes behind this one} */
    public Shift next() {
        return switch (this) {
            case EARLY -> MIDDLE;
            case MIDDLE -> NIGHT;
            case NIGHT -> EARLY;
        };
    }
}
