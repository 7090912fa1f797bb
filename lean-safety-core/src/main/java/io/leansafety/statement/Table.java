package io.leansafety.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a statement, for the page and for the workbook. Cells are asked for when they are written.
 *
 * @param <T> what a row is made of
 * @param title its heading
 * @param columns its columns
 * @param rows its rows, which may be made while they are written
 * @param footer the sums below, empty for none
 */
record Table<T>(String title, List<Column<T>> columns, Iterable<T> rows, List<Cell> footer) {
    /**
     * A column.
     *
     * @param title its heading
     * @param isNumeric whether it stands on the right
     * @param isDrawn whether it only shows in the page
     * @param cell what a row holds in it
     */
    record Column<T>(String title, boolean isNumeric, boolean isDrawn, Function<? super T, Cell> cell) {}

    static <T> Table<T> of(String title, Iterable<T> rows) {
        return new Table<>(title, List.of(), rows, List.of());
    }

    Table<T> text(String heading, Function<? super T, Cell> cell) {
        return with(new Column<>(heading, false, false, cell));
    }

    Table<T> number(String heading, Function<? super T, Cell> cell) {
        return with(new Column<>(heading, true, false, cell));
    }

    /** A column of bars; it has no heading. */
    Table<T> bar(Function<? super T, Cell> cell) {
        return with(new Column<>("", false, true, cell));
    }

    /** The sums, one below each column. */
    Table<T> summedUp(Cell... sums) {
        return new Table<>(title, columns, rows, List.of(sums));
    }

    boolean isEmpty() {
        return !rows.iterator().hasNext();
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(title, more, rows, footer);
    }
}
