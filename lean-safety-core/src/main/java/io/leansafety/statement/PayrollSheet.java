package io.leansafety.statement;

import io.leansafety.organization.Person;
import io.leansafety.print.Cell;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PersonResult;
import io.leansafety.statement.PayrollMapping.Column;
import io.leansafety.value.TierId;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a month pays, one row per person, as a CSV that an HR system imports: UTF-8 with a byte order mark, RFC 4180.
 *
 * <p>Numbers are written as the exchange format writes them, and are empty where a person has no such figure. A text that
 * begins, after blanks, with {@code =}, {@code +}, {@code -}, {@code @}, one of their full-width forms, a tab or a line
 * break gets a single quote in front, so that no spreadsheet takes it for a formula; that goes for headers and ids too.
 * A text that begins with a quote gets one as well, so that taking away the first quote of a field gives back each text.
 */
public final class PayrollSheet {
    private static final Map<String, Figure> FIGURES = figures();

    private PayrollSheet() {}

    /**
     * Writes the sheet of a month.
     *
     * @param month the month
     * @param mapping its columns
     * @param locale the language of the tiers' names
     * @param to where it goes; the stream stays open
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static void write(MonthSettlement month, PayrollMapping mapping, Locale locale, OutputStream to) {
        CsvWriter csv = new CsvWriter(to);
        List<Column> columns = mapping.columns();
        csv.row(columns.stream().map(column -> Cell.text(column.header())).toList());
        StatementTexts texts = StatementTexts.in(locale);
        for (PersonResult person : month.people()) {
            csv.row(columns.stream()
                    .map(column -> cell(person, column.figure(), month, texts))
                    .toList());
        }
        csv.flush();
    }

    private static Cell cell(PersonResult result, String name, MonthSettlement month, StatementTexts texts) {
        Figure figure = FIGURES.get(name);
        return figure == null
                ? Cell.text(about(result.person(), name, month, texts))
                : PersonFigures.cell(result.settlement(), figure);
    }

    private static String about(Person person, String name, MonthSettlement month, StatementTexts texts) {
        return switch (name) {
            case "period" -> month.period().toString();
            case "person" -> person.id().value();
            case "name" -> person.name().orElse("");
            case "subject" -> person.subject().id().value();
            case "subjectName" -> person.subject().name().orElse("");
            case "post" -> person.post().orElse("");
            case "tier" -> person.tier().map(TierId::value).orElse("");
            case "tierName" ->
                person.tier().map(tier -> texts.worded("tier", tier)).orElse("");
            default -> throw new IllegalStateException("a mapping must not show " + name);
        };
    }

    private static Map<String, Figure> figures() {
        Map<String, Figure> figures = new HashMap<>();
        Figure.ofMonth().forEach(figure -> figure.path().ifPresent(path -> figures.put(path, figure)));
        return Map.copyOf(figures);
    }
}
