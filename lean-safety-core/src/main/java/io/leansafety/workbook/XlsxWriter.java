package io.leansafety.workbook;

import io.leansafety.workbook.Layout.Setting;
import io.leansafety.workbook.Layout.Style;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook (.xlsx): headers that stay in view, columns set for typing, texts that are only texts. */
final class XlsxWriter {
    private static final String APPLICATION = "lean-safety";
    private static final String HEADER_COLOR = "DDEBF7";

    private XlsxWriter() {}

    /** Writes a workbook; the stream stays open. */
    static void write(List<Layout> sheets, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, APPLICATION, null)) {
            for (Layout layout : sheets) {
                try (Worksheet sheet = workbook.newWorksheet(layout.page().name())) {
                    write(layout, sheet);
                }
            }
        }
    }

    private static void write(Layout layout, Worksheet sheet) {
        sheet.freezePane(0, 1);
        List<Setting> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            set(sheet, i, columns.get(i));
        }
        for (Row row : layout.page().rows()) {
            for (Cell cell : row.cells()) {
                boolean isHeader = row.number() == 1;
                Style style =
                        isHeader ? Style.HEADER : columns.get(cell.column()).style();
                write(sheet, row.number() - 1, cell, style);
            }
        }
    }

    private static void set(Worksheet sheet, int column, Setting setting) {
        sheet.width(column, setting.width());
        sheet.style(column).format(setting.style().format()).set();
        if (!setting.offered().isEmpty()) {
            // what is not said here, the library says in the word "null"
            sheet.range(1, column, Limits.ROWS - 1, column)
                    .validateWithListByFormula('"' + String.join(",", setting.offered()) + '"')
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(!setting.isOpen())
                    .errorTitle("")
                    .error("");
        }
    }

    private static void write(Worksheet sheet, int row, Cell cell, Style style) {
        int column = cell.column();
        switch (cell.form()) {
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell.text()));
            case DATE -> sheet.value(row, column, LocalDate.parse(cell.text()));
            default -> sheet.value(row, column, XlsxText.encode(cell.text()));
        }
        var setter = sheet.style(row, column).format(style.format());
        switch (style) {
            case HEADER -> setter.bold().fillColor(HEADER_COLOR).set();
            case PROSE -> setter.verticalAlignment("top").wrapText(true).set();
            default -> setter.set();
        }
    }
}
