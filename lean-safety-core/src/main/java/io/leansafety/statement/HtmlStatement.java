package io.leansafety.statement;

import io.leansafety.print.HtmlPage;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Resource;
import io.leansafety.settlement.PersonResult;
import java.io.OutputStream;

/** Writes a statement as one HTML page. */
final class HtmlStatement {
    private final StatementSource source;
    private final StatementTexts texts;

    private HtmlStatement(StatementSource source) {
        this.source = source;
        this.texts = source.texts();
    }

    static void write(StatementSource source, OutputStream to) {
        HtmlStatement statement = new HtmlStatement(source);
        String styleSheet = Resource.text(HtmlStatement.class, "statement.css");
        new HtmlPage(source.texts().locale(), statement.title(), styleSheet).write(to, statement::body);
    }

    private String title() {
        String period = source.settlement().period().toString();
        return texts.of("title", source.directory().company(), period).strip();
    }

    private void body(HtmlWriter html) {
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
