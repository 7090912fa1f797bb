package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.Writer;

/** Writes a CSV file, RFC 4180, with a byte order mark, without which Excel takes Chinese for something else. */
final class CsvWriter {
    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    private CsvWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes a sheet.
     *
     * @param columns how many columns each row has
     */
    static void write(Page page, int columns, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        out.write(BYTE_ORDER_MARK);
        for (Row row : page.rows()) {
            csv.write(row, columns);
        }
    }

    private void write(Row row, int columns) throws IOException {
        int at = 0;
        for (Cell cell : row.cells()) {
            out.write(",".repeat(cell.column() - at));
            out.write(quoted(cell.form() == Form.TEXT ? CsvText.guarded(cell.text()) : cell.text()));
            at = cell.column();
        }
        out.write(",".repeat(columns - 1 - at) + LINE_END);
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                && text.equals(text.strip());
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
