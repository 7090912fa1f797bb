package io.leansafety.life;

/** What keeps the holder of an office from a step all the same. Rule A9. */
public enum Bar {
    /**
     * Whom it concerns: nobody acts for themselves; who holds the office with them does, else the next holder up the
     * tree.
     */
    CONCERNED,
    /**
     * Who belongs to the same department as whom it concerns, and who holds the office together with such: the office does
     * not assess its own staff.
     */
    COLLEAGUE,
    /**
     * Who holds the office together with whom it concerns: peers do not assess each other, the next holder up the tree
     * does.
     */
    PEER,
    /** Who gains by it: nobody approves what they are rewarded for, or spared by. */
    GAINING,
    /** Who belongs to the other side. */
    OTHER_SIDE,
    /** Who stands in the same post as whoever took a step that bars from this one: a deputy. */
    DEPUTY
}
