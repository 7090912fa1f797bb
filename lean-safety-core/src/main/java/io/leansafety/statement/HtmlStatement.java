package io.leansafety.statement;

import io.leansafety.settlement.PersonResult;
import java.io.OutputStream;

/** Writes a statement as one HTML page, which needs nothing but itself and runs no script. */
final class HtmlStatement {
    private static final String SAFE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final StatementSource source;
    private final StatementTexts texts;
    private final HtmlWriter html;

    private HtmlStatement(StatementSource source, OutputStream to) {
        this.source = source;
        this.texts = source.texts();
        this.html = new HtmlWriter(to);
    }

    static void write(StatementSource source, OutputStream to) {
        new HtmlStatement(source, to).write();
    }

    private void write() {
        html.head("<!DOCTYPE html>\n").put(Tag.of("html").with("lang", texts.language()), () -> {
            html.put(Tag.of("head"), this::head).line();
            html.put(Tag.of("body"), this::body);
        });
        html.line().flush();
    }

    private void head() {
        html.line().put(Tag.of("meta").with("charset", "utf-8"));
        html.line()
                .put(Tag.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", SAFE));
        html.line().put(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        html.line().put(Tag.of("meta").with("name", "referrer").with("content", "no-referrer"));
        html.line().put(Tag.of("title"), title());
        html.line().head("<style>\n" + StatementTexts.resource("statement.css") + "</style>\n");
    }

    private String title() {
        String period = source.settlement().period().toString();
        return texts.of("title", source.directory().company(), period).strip();
    }

    private void body() {
        if (source.isWhole()) {
            new CompanySection(source, html).write(title());
            SubjectSection subjects = new SubjectSection(source, html);
            source.subjects().forEach(subjects::write);
        }
        PersonSection people = new PersonSection(source, html);
        for (PersonResult person : source.people()) {
            people.write(person);
        }
    }
}
