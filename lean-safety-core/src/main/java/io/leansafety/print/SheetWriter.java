package io.leansafety.print;

import io.leansafety.print.Table.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as sheets of a workbook. A number is a number, a text a text, whatever it begins with; rows go out as
 * they are made. A table that is longer than a sheet goes on in the next one. Needs fastexcel.
 */
public final class SheetWriter {
    private static final String PROGRAM = "lean-safety";
    private static final int MOST_ROWS = 1_000_000;
    private static final int BATCH = 1_000;
    private static final String HEAD_COLOR = "E6ECF0";

    private final Workbook workbook;

    /** What stands below the headings of a sheet. */
    private record Body<T>(Worksheet sheet, List<Column<T>> columns, boolean isWrapping) {
        void write(int row, T content) {
            for (int i = 0; i < columns.size(); i++) {
                SheetCell cell = new SheetCell(sheet, row, i);
                cell.write(columns.get(i).cell().apply(content));
                if (isWrapping) {
                    cell.wrap();
                }
            }
        }
    }

    private SheetWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes a workbook.
     *
     * @param to where it goes; the stream stays open
     * @param sheets writes its sheets, one at least
     * @throws UncheckedIOException if it can't be written
     */
    public static void write(OutputStream to, Consumer<SheetWriter> sheets) {
        Workbook workbook = new Workbook(to, PROGRAM, null);
        try {
            sheets.accept(new SheetWriter(workbook));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a table; one without rows is left out.
     *
     * @param table the table
     * @param <T> what its rows are made of
     */
    public <T> void write(Table<T> table) {
        if (!table.isEmpty()) {
            writeEvenIfEmpty(table);
        }
    }

    /**
     * Writes a table, of which only the headings may be there.
     *
     * @param table the table
     * @param <T> what its rows are made of
     */
    public <T> void writeEvenIfEmpty(Table<T> table) {
        List<Column<T>> columns =
                table.columns().stream().filter(column -> !column.isDrawn()).toList();
        Iterator<T> rows = table.rows().iterator();
        do {
            try (Worksheet sheet = sheet(table, columns)) {
                int end = rows(new Body<>(sheet, columns, table.isWrapping()), rows);
                if (!rows.hasNext()) {
                    footer(sheet, table, end);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } while (rows.hasNext());
    }

    private <T> Worksheet sheet(Table<T> table, List<Column<T>> columns) {
        Worksheet sheet = workbook.newWorksheet(table.title());
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, SheetCell.fitting(columns.get(i).title()));
            sheet.width(i, SheetWidths.of(columns.get(i), table));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOR)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        print(sheet, columns.size() > SheetWidths.COLUMNS_OF_PORTRAIT);
        return sheet;
    }

    private static void print(Worksheet sheet, boolean isWide) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(isWide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    private static <T> int rows(Body<T> body, Iterator<T> rows) throws IOException {
        int row = 1;
        while (rows.hasNext() && row < MOST_ROWS) {
            int first = row;
            for (; rows.hasNext() && row < MOST_ROWS && row - first < BATCH; row++) {
                body.write(row, rows.next());
            }
            body.sheet().flush();
        }
        return row;
    }

    private static void footer(Worksheet sheet, Table<?> table, int row) {
        int column = 0;
        for (int i = 0; i < table.footer().size(); i++) {
            if (!table.columns().get(i).isDrawn()) {
                new SheetCell(sheet, row, column).write(table.footer().get(i));
                column++;
            }
        }
        if (column > 0) {
            sheet.range(row, 0, row, column - 1).style().bold().set();
        }
    }
}
