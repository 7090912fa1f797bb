package io.leansafety.print;

import java.math.BigDecimal;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes cells into a sheet: a number as a number, a text as a text, whatever it begins with.
 *
 * @param sheet the sheet
 * @param row the row, from 0
 * @param column the column, from 0
 */
record SheetCell(Worksheet sheet, int row, int column) {
    private static final int LONGEST_TEXT = 32_767;
    /** A spreadsheet reckons with so many digits; a longer number would be shown as another. */
    private static final int DIGITS = 15;

    void write(Cell cell) {
        BigDecimal number = cell.number();
        if (number == null || number.precision() > DIGITS) {
            String text = number == null ? cell.text() : number.toPlainString();
            if (!text.isEmpty()) {
                sheet.value(row, column, fitting(text));
            }
        } else {
            sheet.value(row, column, number);
            style().format(formatOf(cell.kind())).set();
        }
        if (cell.tint() != null) {
            style().fillColor(cell.tint().fill())
                    .fontColor(cell.tint().letters())
                    .set();
        }
    }

    /** Lets the text go on in the next line. */
    void wrap() {
        style().wrapText(true).verticalAlignment("top").set();
    }

    private StyleSetter style() {
        return sheet.style(row, column);
    }

    private static String formatOf(Cell.Kind kind) {
        return switch (kind) {
            case COUNT -> "0";
            case RATIO -> "0.00####";
            case MONEY -> "#,##0.00";
            case SCORE, TEXT, BAR -> "0.00";
        };
    }

    static String fitting(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    }
}
