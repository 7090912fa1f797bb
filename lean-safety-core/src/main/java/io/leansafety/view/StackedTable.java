package io.leansafety.view;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import java.util.List;

/** Writes what the tables of views have in common. On a telephone their cells stand one below the other. */
record StackedTable(HtmlWriter html, ViewTexts texts) {
    void head(List<String> columns) {
        html.put(
                Tag.of("thead"),
                () -> html.put(
                        Tag.of("tr"),
                        () -> columns.forEach(column ->
                                html.put(Tag.of("th", column).with("scope", "col"), texts.of("column." + column)))));
    }

    /** Writes the row that says what the rows below it are about. */
    void group(int columns, String name, String about) {
        Tag cell = Tag.of("th").with("scope", "rowgroup").with("colspan", String.valueOf(columns));
        html.line()
                .put(
                        Tag.of("tr", "group"),
                        () -> html.put(cell, () -> {
                            html.put(Tag.of("bdi"), name).text(" ");
                            html.put(Tag.of("bdi", "soft"), about);
                        }));
    }
}
