package io.leansafety.view;

/**
 * The sizes in which a card is printed. 7.5 points are the least that can be read; the two least are set dense, a clause
 * and its basis in one.
 */
enum CardSize {
    /** 14 points. */
    S140(140),
    /** 12.5 points. */
    S125(125),
    /** 11 points. */
    S110(110),
    /** 10 points. */
    S100(100),
    /** 9 points. */
    S90(90),
    /** 8.25 points. */
    S82(82),
    /** 7.5 points. */
    S75(75);

    private static final long MICROMETERS_OF_TENTH = 35;

    private final int tenths;

    CardSize(int tenths) {
        this.tenths = tenths;
    }

    /** {@return the classes of the style sheet} */
    String css() {
        return "s" + tenths + (isDense() ? " dense" : "");
    }

    /** {@return whether a clause goes on in its line with what there is to say of it} */
    boolean isDense() {
        return this == S82 || this == S75;
    }

    /** {@return how high a line is, in hundredths of the size} */
    long line() {
        return isDense() ? 125 : 130;
    }

    /** {@return the size in micrometers} */
    long em() {
        return tenths * MICROMETERS_OF_TENTH;
    }
}
