package io.leansafety.print;

import io.leansafety.print.Table.Column;

/** How wide the columns of a sheet are: as their heading and first rows need it, within bounds. */
final class SheetWidths {
    /** With more of them a sheet is printed across. */
    static final int COLUMNS_OF_PORTRAIT = 7;

    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int MOST_OF_WRAPPING = 40;
    private static final int MARGIN = 2;
    private static final int ROWS = 200;

    private SheetWidths() {}

    static <T> int of(Column<T> column, Table<T> table) {
        int width = widthOf(column.title());
        int left = ROWS;
        for (T row : table.rows()) {
            if (left-- == 0) {
                break;
            }
            width = Math.max(width, widthOf(column.cell().apply(row).text()));
        }
        return Math.min(Math.max(width + MARGIN, LEAST), table.isWrapping() ? MOST_OF_WRAPPING : MOST);
    }

    /** A Chinese character is as wide as two digits. */
    private static int widthOf(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || c >= '\u3000' ? 2 : 1)
                .sum();
    }
}
