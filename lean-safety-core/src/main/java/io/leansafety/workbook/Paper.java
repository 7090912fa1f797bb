package io.leansafety.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook and a CSV directory have in common: sheets of rows of cells, before anybody knows what they mean.
 *
 * @param sheets the sheets, in their order
 */
record Paper(List<Page> sheets) {
    /** What a cell is, as far as the file says. */
    enum Form {
        TEXT,
        /** The text is a plain decimal. */
        NUMBER,
        /** The text is an ISO date, with a time behind a T if there is one. */
        DATE,
        /** The text is TRUE or FALSE. */
        TRUTH,
        /** The text is the error's, as {@code #REF!}. */
        ERROR,
        /** The text is nothing: what a formula last gave may be stale. */
        FORMULA
    }

    /**
     * A cell that is not blank.
     *
     * @param column its column, from 0
     * @param form what it is
     * @param text what it says
     */
    record Cell(int column, Form form, String text) {
        static Cell text(int column, String text) {
            return new Cell(column, Form.TEXT, text);
        }
    }

    /**
     * A row that is not blank.
     *
     * @param number its number, from 1
     * @param cells its cells, blank ones left out
     */
    record Row(int number, List<Cell> cells) {
        @Nullable
        Cell at(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return null;
        }
    }

    /**
     * Cells that were made one.
     *
     * @param range as the file writes it, {@code B3:B5}
     * @param first its upper left cell
     * @param last its lower right cell
     */
    record Merged(String range, CellName first, CellName last) {
        boolean covers(int row, int column) {
            return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
        }
    }

    /**
     * A sheet.
     *
     * @param name what it is called
     * @param rows its rows, blank ones left out
     * @param merged cells that were made one
     */
    record Page(String name, List<Row> rows, List<Merged> merged) {}
}
