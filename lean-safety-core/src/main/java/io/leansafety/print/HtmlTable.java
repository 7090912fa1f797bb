package io.leansafety.print;

import io.leansafety.print.Table.Column;
import java.util.List;

/**
 * Writes tables into a page. What is wider than a telephone scrolls by itself.
 *
 * @param html the page
 */
public record HtmlTable(HtmlWriter html) {
    private static final Tag SCROLLING =
            Tag.of("div", "scroll").with("tabindex", "0").with("role", "region");
    private static final Tag BAR = Tag.of("svg", "bar")
            .with("viewBox", "0 0 1000 10")
            .with("preserveAspectRatio", "none")
            .with("aria-hidden", "true");

    /**
     * Writes a table with its heading; one without rows is left out.
     *
     * @param table the table
     * @param <T> what its rows are made of
     */
    public <T> void write(Table<T> table) {
        if (!table.isEmpty()) {
            html.line().put(Tag.of("h3"), table.title());
            html.put(SCROLLING.with("aria-label", table.title()), () -> rows(table));
        }
    }

    private <T> void rows(Table<T> table) {
        html.put(Tag.of("table"), () -> {
            html.put(
                    Tag.of("thead"),
                    () -> html.put(Tag.of("tr"), () -> table.columns().forEach(this::heading)));
            html.put(Tag.of("tbody"), () -> table.rows().forEach(row -> row(table.columns(), row)));
            if (!table.footer().isEmpty()) {
                html.put(Tag.of("tfoot"), () -> footer(table.footer()));
            }
        });
    }

    private void heading(Column<?> column) {
        if (column.isDrawn()) {
            html.put(Tag.of("td", "drawn"), "");
        } else {
            html.put(cell("th", column.isNumeric()).with("scope", "col"), column.title());
        }
    }

    private <T> void row(List<Column<T>> columns, T row) {
        html.line();
        html.put(
                Tag.of("tr"),
                () -> columns.forEach(column -> write(column.cell().apply(row), "td", column.isNumeric())));
    }

    private void footer(List<Cell> sums) {
        html.put(Tag.of("tr"), () -> sums.forEach(sum -> write(sum, "td", sum.isNumber())));
    }

    private void write(Cell cell, String element, boolean isNumeric) {
        if (cell.kind() == Cell.Kind.BAR) {
            html.put(Tag.of(element, "drawn"), () -> bar(cell));
        } else {
            html.put(cell(element, isNumeric), () -> content(cell));
        }
    }

    private void bar(Cell cell) {
        html.put(
                BAR,
                () -> html.put(Tag.of("rect").with("height", "10").with("width", String.valueOf(cell.number())), ""));
    }

    private void content(Cell cell) {
        if (cell.anchor() != null) {
            html.put(Tag.link(cell.anchor()), () -> text(cell));
        } else {
            text(cell);
        }
    }

    private void text(Cell cell) {
        if (cell.tint() == null) {
            plain(cell);
        } else {
            html.put(cell.tint().tag(), () -> plain(cell));
        }
    }

    /** A name may be written in any direction; it must not turn what stands beside it. */
    private void plain(Cell cell) {
        if (cell.isNumber()) {
            html.text(cell.text());
        } else {
            html.put(Tag.of("bdi"), cell.text());
        }
    }

    private static Tag cell(String element, boolean isNumeric) {
        return isNumeric ? Tag.of(element, "n") : Tag.of(element);
    }
}
