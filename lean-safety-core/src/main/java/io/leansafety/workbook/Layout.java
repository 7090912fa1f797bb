package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Page;
import java.util.List;

/**
 * A sheet to be written, with what the eye and the hand want.
 *
 * @param page the sheet, its header in row 1
 * @param columns its columns, from the left
 */
record Layout(Page page, List<Setting> columns) {
    /** How cells are shown; a workbook lists the styles by their numbers. */
    enum Style {
        GENERAL(0, "", false),
        HEADER(1, "@", true),
        TEXT(2, "@", false),
        DECIMAL(3, "#,##0.00####", false),
        COUNT(4, "0", false),
        DATE(5, "yyyy-mm-dd", false),
        /** Text in as many lines as it takes. */
        PROSE(6, "@", false);

        private final int number;
        private final String format;
        private final boolean isBold;

        Style(int number, String format, boolean isBold) {
            this.number = number;
            this.format = format;
            this.isBold = isBold;
        }

        int number() {
            return number;
        }

        /** The format code; empty for none. */
        String format() {
            return format;
        }

        boolean isBold() {
            return isBold;
        }

        /** How a column is shown. */
        static Style of(CellKind kind) {
            return switch (kind) {
                case DECIMAL -> DECIMAL;
                case COUNT -> COUNT;
                case DATE -> DATE;
                default -> TEXT;
            };
        }
    }

    /**
     * How a column is set.
     *
     * @param width its width in characters
     * @param style how its cells are shown
     * @param offered what its drop-down offers; empty without one
     * @param isOpen whether other values may be typed
     */
    record Setting(int width, Style style, List<String> offered, boolean isOpen) {
        static Setting plain(int width, Style style) {
            return new Setting(width, style, List.of(), true);
        }
    }

    /** The columns a text takes: two for a character of East Asia. */
    static int widthOf(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }
}
