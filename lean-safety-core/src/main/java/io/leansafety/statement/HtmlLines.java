package io.leansafety.statement;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import java.util.List;

/** Writes the lines of an account or a person: a row each, which folds out how its amount came about. */
record HtmlLines(HtmlWriter html, String kind) {
    /**
     * A line.
     *
     * @param texts what it is about, column by column
     * @param amount what stands at its end
     */
    record Line(List<String> texts, String amount) {}

    /** Writes the headings of the columns. A telephone has no room for them. */
    void heading(String... titles) {
        html.line().put(Tag.of("div", "row head " + kind).with("aria-hidden", "true"), () -> {
            for (String title : titles) {
                html.put(Tag.of("span"), title);
            }
        });
    }

    /** Writes a line that folds out. */
    void folded(Line line, Tag details, Runnable how) {
        html.line().put(details, () -> {
            html.put(Tag.of("summary", "row " + kind), () -> content(line));
            how.run();
        });
    }

    /** Writes a line that is explained elsewhere in the page. */
    void linked(Line line, String anchor) {
        html.line().put(Tag.link(anchor).with("class", "row " + kind), () -> content(line));
    }

    private void content(Line line) {
        for (String text : line.texts()) {
            // the blank is for whoever copies the line, or hears it read
            html.put(Tag.of("bdi"), text).text(" ");
        }
        html.put(Tag.of("b"), line.amount());
    }
}
