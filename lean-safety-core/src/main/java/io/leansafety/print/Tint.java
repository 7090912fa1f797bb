package io.leansafety.print;

import java.util.Locale;

/** A color behind a text. It says nothing by itself: whoever sees no colors, or prints without them, reads the text. */
public enum Tint {
    /** Red, under white letters. */
    RED("C8102E", "FFFFFF"),
    /** Orange, under black letters. */
    ORANGE("F58220", "000000"),
    /** Yellow, under black letters. */
    YELLOW("FFD500", "000000"),
    /** Blue, under white letters. */
    BLUE("0B5FB4", "FFFFFF");

    private final String fill;
    private final String letters;

    Tint(String fill, String letters) {
        this.fill = fill;
        this.letters = letters;
    }

    /** {@return the element around a text of this color in a page} */
    public Tag tag() {
        return Tag.of("span", "tint " + name().toLowerCase(Locale.ROOT));
    }

    /** {@return the color itself, as {@code C8102E}} */
    String fill() {
        return fill;
    }

    /** {@return the color of the letters on it} */
    String letters() {
        return letters;
    }
}
