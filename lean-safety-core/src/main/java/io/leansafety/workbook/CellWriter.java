package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the values of a document, whose form is right, as cells: numbers as numbers where none loses a digit. */
final class CellWriter {
    private final SheetTexts texts;

    CellWriter(SheetTexts texts) {
        this.texts = texts;
    }

    Cell cell(int position, Column column, Object value) {
        if (value instanceof List<?> list) {
            String joined =
                    list.stream().map(entry -> label(column, entry)).collect(Collectors.joining(separator(column)));
            return Cell.text(position, joined);
        }
        return switch (column.kind()) {
            case DATE -> day(position, value.toString());
            case COUNT, DECIMAL -> number(position, value.toString());
            default -> Cell.text(position, label(column, value));
        };
    }

    /** Chinese readers expect their own comma. */
    private String separator(Column column) {
        if (column.kind() == CellKind.TEXTS) {
            return "\n";
        }
        return texts == SheetTexts.in(Locale.CHINESE) ? "，" : ", ";
    }

    private String label(Column column, Object value) {
        String code = value instanceof Boolean truth ? truth.toString().toUpperCase(Locale.ROOT) : value.toString();
        Choices choices = column.choices();
        return choices == null ? code : texts.labelOf(choices, code);
    }

    private static Cell day(int position, String text) {
        Form form = StoredNumber.holds(LocalDate.parse(text)) ? Form.DATE : Form.TEXT;
        return new Cell(position, form, text);
    }

    private static Cell number(int position, String text) {
        Form form = StoredNumber.keeps(new BigDecimal(text)) ? Form.NUMBER : Form.TEXT;
        return new Cell(position, form, text);
    }
}
