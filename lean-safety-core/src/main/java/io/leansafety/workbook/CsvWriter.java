package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a CSV file, RFC 4180, with a byte order mark, without which Excel takes Chinese for something else. */
final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvWriter() {}

    /**
     * Writes a sheet.
     *
     * @param columns how many columns each row has
     */
    static void write(Page page, int columns, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        for (Row row : page.rows()) {
            String[] line = new String[columns];
            Arrays.fill(line, "");
            for (Cell cell : row.cells()) {
                line[cell.column()] = cell.form() == Form.TEXT ? CsvText.guarded(cell.text()) : cell.text();
            }
            csv.printRecord((Object[]) line);
        }
    }
}
