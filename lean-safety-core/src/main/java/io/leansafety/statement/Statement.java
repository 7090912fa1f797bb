package io.leansafety.statement;

import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.value.PersonId;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The statements of a settled month: of the company, of each subject, of each person. Rule S10.
 *
 * <pre>{@code Statement.of(month, Locale.CHINESE).writeHtml(file);}</pre>
 *
 * <p>Streams that are written stay open; a failure to write throws {@link java.io.UncheckedIOException}.
 */
public final class Statement {
    private final ExplainedMonth month;
    private final StatementTexts texts;
    private final Set<PersonId> only;

    private Statement(ExplainedMonth month, StatementTexts texts, Set<PersonId> only) {
        this.month = month;
        this.texts = texts;
        this.only = only;
    }

    /**
     * Returns the statement of a month.
     *
     * @param month the month
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the statement of everybody
     */
    public static Statement of(ExplainedMonth month, Locale locale) {
        return new Statement(month, StatementTexts.in(locale), Set.of());
    }

    /**
     * Returns the statement of some people only, to be handed to them: it shows neither the company nor the subjects.
     *
     * @param people whom it shows; empty for the statement of everybody
     * @return the statement
     */
    public Statement only(Collection<PersonId> people) {
        return new Statement(month, texts, Set.copyOf(people));
    }

    /**
     * Writes one HTML page that needs nothing but itself, runs no script and prints on A4.
     *
     * @param to where it goes, UTF-8
     */
    public void writeHtml(OutputStream to) {
        HtmlStatement.write(new StatementSource(month, texts, only), to);
    }

    /**
     * Writes the same as a workbook, {@code .xlsx}: numbers are numbers, and what somebody wrote is never a formula. Needs
     * fastexcel.
     *
     * @param to where it goes
     */
    public void writeWorkbook(OutputStream to) {
        WorkbookStatement.write(new StatementSource(month, texts, only), to);
    }
}
