package io.leansafety.print;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One HTML page, which needs nothing but itself and runs no script.
 *
 * @param locale the language of the page
 * @param title what the browser calls it
 * @param styleSheet what its room adds to the common look, as CSS
 */
public record HtmlPage(Locale locale, String title, String styleSheet) {
    private static final String SAFE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /**
     * Writes the page.
     *
     * @param to where it goes, UTF-8; the stream stays open
     * @param body writes what stands in it
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public void write(OutputStream to, Consumer<HtmlWriter> body) {
        HtmlWriter html = new HtmlWriter(to);
        html.head("<!DOCTYPE html>\n").put(Tag.of("html").with("lang", locale.toLanguageTag()), () -> {
            html.put(Tag.of("head"), () -> head(html)).line();
            html.put(Tag.of("body"), () -> body.accept(html));
        });
        html.line().flush();
    }

    private void head(HtmlWriter html) {
        html.line().put(Tag.of("meta").with("charset", "utf-8"));
        html.line()
                .put(Tag.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", SAFE));
        html.line().put(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        html.line().put(Tag.of("meta").with("name", "referrer").with("content", "no-referrer"));
        html.line().put(Tag.of("title"), title);
        html.line().head("<style>\n" + Resource.text(HtmlPage.class, "print.css") + styleSheet + "</style>\n");
    }
}
