package io.leansafety.statement;

import io.leansafety.policy.Policy;
import io.leansafety.print.HtmlPage;
import io.leansafety.print.HtmlTable;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Resource;
import io.leansafety.print.Tag;
import io.leansafety.settlement.Publication;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A publication (公示) as a page to be put up: a table for each unit and workshop, and below them blanks for the days on
 * which it hangs out, the telephone for objections and the seal. Rule S12; GD3 二(一)1.
 */
public final class PublicationPage {
    private static final List<String> BLANKS = List.of("days", "telephone", "publisher", "date");

    private final Publication publication;
    private final StatementTexts texts;
    private final HtmlWriter html;

    private PublicationPage(Publication publication, StatementTexts texts, HtmlWriter html) {
        this.publication = publication;
        this.texts = texts;
        this.html = html;
    }

    /**
     * Writes one HTML page that needs nothing but itself, runs no script and prints on A4.
     *
     * @param publication what is published
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @param to where it goes, UTF-8; the stream stays open
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static void write(Publication publication, Locale locale, OutputStream to) {
        StatementTexts texts = StatementTexts.in(locale);
        String styleSheet = Resource.text(PublicationPage.class, "publication.css");
        new HtmlPage(texts.locale(), title(publication, texts), styleSheet)
                .write(to, html -> new PublicationPage(publication, texts, html).body());
    }

    private static String title(Publication publication, StatementTexts texts) {
        return texts.of("publication.title", company(publication), publication.period())
                .strip();
    }

    private static String company(Publication publication) {
        return publication.sections().stream()
                .findFirst()
                .map(section -> section.subject().path().get(0).shownName())
                .orElse("");
    }

    private void body() {
        html.put(Tag.of("section", "publication"), () -> {
            html.put(Tag.of("h1"), title(publication, texts));
            html.put(Tag.of("p", "sub"), basis());
            tables();
            html.line().put(Tag.of("div", "closing"), this::closing);
        });
    }

    private String basis() {
        Policy policy = publication.policy();
        return texts.of(
                "publication.basis",
                publication.period().first(),
                publication.period().last(),
                policy.title().getOrDefault(texts.titleLanguage(), policy.id()));
    }

    private void tables() {
        PublicationTables tables = new PublicationTables(publication.names(), texts);
        if (publication.sections().isEmpty()) {
            html.put(Tag.of("p"), texts.of("publication.empty"));
        }
        publication.sections().forEach(section -> new HtmlTable(html).write(tables.of(section)));
    }

    private void closing() {
        html.put(Tag.of("p", "note"), texts.of("publication.note"));
        html.put(Tag.of("p", "note"), texts.of("publication.names." + publication.names()));
        html.put(Tag.of("div", "blanks"), () -> BLANKS.forEach(this::blank));
    }

    private void blank(String what) {
        html.put(Tag.of("p"), () -> {
            html.text(texts.of("publication." + what));
            html.put(Tag.of("span", "blank"), "");
        });
    }
}
