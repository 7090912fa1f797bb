package io.leansafety.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table, for a page and for a workbook. Cells are asked for when they are written.
 *
 * @param <T> what a row is made of
 * @param title its heading
 * @param columns its columns
 * @param rows its rows, which may be made while they are written
 * @param footer the sums below, empty for none
 * @param isWrapping whether a long text goes on in the next line of its cell, in a workbook; a page always does so
 */
public record Table<T>(String title, List<Column<T>> columns, Iterable<T> rows, List<Cell> footer, boolean isWrapping) {
    /**
     * A column.
     *
     * @param <T> what a row is made of
     * @param title its heading
     * @param isNumeric whether it stands on the right
     * @param isDrawn whether it only shows in the page
     * @param cell what a row holds in it
     */
    public record Column<T>(String title, boolean isNumeric, boolean isDrawn, Function<? super T, Cell> cell) {}

    /**
     * Returns a table without columns.
     *
     * @param title its heading
     * @param rows its rows
     * @param <T> what a row is made of
     * @return the table
     */
    public static <T> Table<T> of(String title, Iterable<T> rows) {
        return new Table<>(title, List.of(), rows, List.of(), false);
    }

    /**
     * Returns the table with a column on the left.
     *
     * @param heading what stands above it
     * @param cell what a row holds in it
     * @return the table
     */
    public Table<T> text(String heading, Function<? super T, Cell> cell) {
        return with(new Column<>(heading, false, false, cell));
    }

    /**
     * Returns the table with a column of numbers.
     *
     * @param heading what stands above it
     * @param cell what a row holds in it
     * @return the table
     */
    public Table<T> number(String heading, Function<? super T, Cell> cell) {
        return with(new Column<>(heading, true, false, cell));
    }

    /**
     * Returns the table with a column of bars, which has no heading.
     *
     * @param cell the bar of a row
     * @return the table
     */
    public Table<T> bar(Function<? super T, Cell> cell) {
        return with(new Column<>("", false, true, cell));
    }

    /**
     * Returns the table with sums below.
     *
     * @param sums one below each column
     * @return the table
     */
    public Table<T> summedUp(Cell... sums) {
        return new Table<>(title, columns, rows, List.of(sums), isWrapping);
    }

    /**
     * Returns the table with cells that break their lines in a workbook, for sentences.
     *
     * @return the table
     */
    public Table<T> wrapping() {
        return new Table<>(title, columns, rows, footer, true);
    }

    /** {@return whether there is no row} */
    public boolean isEmpty() {
        return !rows.iterator().hasNext();
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(title, more, rows, footer, isWrapping);
    }
}
