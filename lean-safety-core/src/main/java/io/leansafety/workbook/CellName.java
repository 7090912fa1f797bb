package io.leansafety.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a cell, {@code C7}.
 *
 * @param row the row, from 1
 * @param column the column, from 0
 */
record CellName(int row, int column) {
    private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    /** Reads a name; empty for what no sheet can have. */
    static Optional<CellName> parse(String text) {
        Matcher match = NAME.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : match.group(1).toCharArray()) {
            column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
        }
        int row = Integer.parseInt(match.group(2));
        return row <= Limits.ROWS && column <= Limits.COLUMNS
                ? Optional.of(new CellName(row, column - 1))
                : Optional.empty();
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** As it is written, {@code "C7"}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
