package io.leansafety.life;

/** What keeps the holder of an office from a step all the same. Rule A9. */
public enum Bar {
    /** Whom it concerns: nobody acts for themselves, and the next holder up the tree does. */
    CONCERNED,
    /** Who belongs to the same department as whom it concerns: the office does not assess its own staff. */
    COLLEAGUE,
    /** Who belongs to the other side. */
    OTHER_SIDE,
    /** Who stands in the same post as whoever took a step that bars from this one: a deputy. */
    DEPUTY
}
