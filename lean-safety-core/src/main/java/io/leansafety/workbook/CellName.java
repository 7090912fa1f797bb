package io.leansafety.workbook;

import java.util.Optional;

/**
 * The name of a cell, {@code C7}.
 *
 * @param row the row, from 1
 * @param column the column, from 0
 */
record CellName(int row, int column) {
    private static final int LETTERS = 26;
    private static final int MOST_DIGITS = 9;

    /** Reads a name, dollar signs left out; empty for what no sheet can have. */
    static Optional<CellName> parse(String text) {
        String name = text.indexOf('$') < 0 ? text : text.replace("$", "");
        int digits = 0;
        int column = 0;
        while (digits < name.length() && isLetter(name.charAt(digits)) && column <= Limits.COLUMNS) {
            column = column * LETTERS + Character.toUpperCase(name.charAt(digits)) - 'A' + 1;
            digits++;
        }
        int row = number(name.substring(digits));
        boolean isCell = column >= 1 && column <= Limits.COLUMNS && row >= 1 && row <= Limits.ROWS;
        return isCell ? Optional.of(new CellName(row, column - 1)) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** What the digits say; 0 for what is none. */
    private static int number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : 0;
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
