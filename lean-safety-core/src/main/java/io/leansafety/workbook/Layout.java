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
    /** How cells are shown. */
    enum Style {
        HEADER("@"),
        TEXT("@"),
        DECIMAL("#,##0.00####"),
        COUNT("0"),
        DATE("yyyy-mm-dd"),
        /** Text in as many lines as it takes. */
        PROSE("@");

        private final String format;

        Style(String format) {
            this.format = format;
        }

        /** The format code. */
        String format() {
            return format;
        }

        /** How a column is shown. */
        static Style of(CellKind kind) {
            return switch (kind) {
                case DECIMAL -> DECIMAL;
                case COUNT -> COUNT;
                case DATE -> DATE;
                case PROSE, TEXTS -> PROSE;
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
