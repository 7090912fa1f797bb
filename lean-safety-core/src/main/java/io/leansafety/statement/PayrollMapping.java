package io.leansafety.statement;

import io.leansafety.settlement.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which figures a payroll sheet shows, in which order, and what its columns are called there.
 *
 * @param columns the columns, from the left; at least one
 */
public record PayrollMapping(List<Column> columns) {
    private static final List<String> ABOUT =
            List.of("period", "person", "name", "subject", "subjectName", "post", "tier", "tierName");
    private static final List<String> STANDARD = List.of("person", "name", "subjectName", "post");

    /**
     * A column.
     *
     * @param header what it is called
     * @param figure what it shows, one of {@link PayrollMapping#figures}
     */
    public record Column(String header, String figure) {
        /**
         * Creates a column.
         *
         * @throws IllegalArgumentException for a figure that there is not
         */
        public Column {
            if (!figures().contains(figure)) {
                throw new IllegalArgumentException("a column must show one of " + figures() + ", but was " + figure);
            }
        }
    }

    /**
     * Creates a mapping.
     *
     * @throws IllegalArgumentException without a column
     */
    public PayrollMapping {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a payroll sheet must have a column");
        }
    }

    /**
     * Returns what a column may show: {@code period}, {@code person}, {@code name}, {@code subject}, {@code subjectName},
     * {@code post}, {@code tier}, {@code tierName}, and the figures of a month's result by their name there, as {@code
     * safetyWage.paid}.
     *
     * @return the names
     */
    public static List<String> figures() {
        List<String> names = new ArrayList<>(ABOUT);
        Figure.ofMonth().forEach(figure -> figure.path().ifPresent(names::add));
        return names;
    }

    /**
     * Returns the mapping of a sheet with everything that pay is made of.
     *
     * @param locale the language of the headers: Chinese in any script or region, everything else English
     * @return the mapping
     */
    public static PayrollMapping standard(Locale locale) {
        StatementTexts texts = StatementTexts.in(locale);
        List<Column> columns = new ArrayList<>();
        STANDARD.forEach(name -> columns.add(new Column(texts.of("payroll." + name), name)));
        Figure.ofMonth().stream()
                .map(Figure::path)
                .flatMap(Optional::stream)
                .forEach(path -> columns.add(new Column(texts.of("figure." + path), path)));
        return new PayrollMapping(columns);
    }
}
