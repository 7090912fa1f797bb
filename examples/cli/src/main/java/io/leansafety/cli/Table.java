package io.leansafety.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table with aligned columns. Cells are asked for twice, for their width and for themselves, so that a company of
 * 100,000 people needs no memory for them.
 *
 * @param <T> what a row is made of
 */
final class Table<T> {
    private static final String GAP = "  ";

    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * A column.
     *
     * @param title its heading
     * @param isRight whether it is aligned on the right, as numbers are
     * @param cell what a row shows in it
     */
    private record Column<T>(String title, boolean isRight, Function<? super T, String> cell) {
        String pad(String text, int width) {
            String blanks = " ".repeat(width - DisplayText.width(text));
            return isRight ? blanks + text : text + blanks;
        }
    }

    Table<T> text(String title, Function<? super T, ?> cell) {
        return column(title, false, cell);
    }

    Table<T> number(String title, Function<? super T, ?> cell) {
        return column(title, true, cell);
    }

    private Table<T> column(String title, boolean isRight, Function<? super T, ?> cell) {
        columns.add(new Column<>(title, isRight, row -> DisplayText.escaped(String.valueOf(cell.apply(row)))));
        return this;
    }

    void print(List<? extends T> rows, PrintStream to) {
        int[] widths = widths(rows);
        line(Column::title, widths, to);
        line(column -> "-".repeat(widths[columns.indexOf(column)]), widths, to);
        for (T row : rows) {
            line(column -> column.cell().apply(row), widths, to);
        }
    }

    private int[] widths(List<? extends T> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            widths[i] = DisplayText.width(column.title());
            for (T row : rows) {
                widths[i] = Math.max(widths[i], DisplayText.width(column.cell().apply(row)));
            }
        }
        return widths;
    }

    private void line(Function<Column<T>, String> cell, int[] widths, PrintStream to) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            line.append(i == 0 ? "" : GAP).append(column.pad(cell.apply(column), widths[i]));
        }
        to.println(line.toString().stripTrailing());
    }
}
