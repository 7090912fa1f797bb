package io.leansafety.workbook;

import java.util.Set;

/** What a column holds. */
enum CellKind {
    /** Free text, kept as it is. */
    TEXT(24),
    /** Free text of a sentence or more, kept as it is. */
    PROSE(48),
    /** Several free texts in one cell, each in a line of its own: a citation may hold any other mark. */
    TEXTS(36),
    /** An id, or a name in the grammar of ids. */
    ID(16),
    /** Several ids in one cell. */
    IDS(24),
    /** One of a list of values. */
    CHOICE(14),
    /** Several values of a list in one cell. */
    CHOICES(24),
    /** Yes or no. */
    TRUTH(10),
    /** A whole number. */
    COUNT(10),
    /** An amount, a score, points or a ratio. */
    DECIMAL(14),
    /** Several decimals in one cell. */
    DECIMALS(24),
    /** A day. */
    DATE(13),
    /** Several days in one cell. */
    DATES(24),
    /** A month. */
    PERIOD(13);

    private static final Set<CellKind> LISTS = Set.of(TEXTS, IDS, CHOICES, DECIMALS, DATES);
    private static final Set<CellKind> NUMBERS = Set.of(COUNT, DECIMAL);

    private final int width;

    CellKind(int width) {
        this.width = width;
    }

    /** The least width of a column, in characters. */
    int width() {
        return width;
    }

    /** Whether a cell holds several values. */
    boolean isList() {
        return LISTS.contains(this);
    }

    boolean isNumber() {
        return NUMBERS.contains(this);
    }
}
