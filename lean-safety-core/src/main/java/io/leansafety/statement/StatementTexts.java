package io.leansafety.statement;

import io.leansafety.rule.ExplanationTexts;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.settlement.Figure;
import io.leansafety.value.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What statements say in one language, Chinese or English, from bundles with the same keys. */
final class StatementTexts {
    private static final StatementTexts ENGLISH = new StatementTexts(Locale.ENGLISH);
    private static final StatementTexts CHINESE = new StatementTexts(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Properties bundle;
    private final ExplanationTexts explanations;
    private final ProblemTexts problems;

    private StatementTexts(Locale locale) {
        this.locale = locale;
        this.bundle = load("statement_" + locale.getLanguage() + ".properties");
        this.explanations = ExplanationTexts.in(locale);
        this.problems = ProblemTexts.in(locale);
    }

    /** Chinese in any script or region is Chinese, everything else English. */
    static StatementTexts in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** {@return the language as HTML names it} */
    String language() {
        return locale.toLanguageTag();
    }

    /** {@return the language by which titles are kept} */
    String titleLanguage() {
        return locale.getLanguage();
    }

    /** The text of a key, with {@code %s} for each value. */
    String of(String key, Object... values) {
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there must be a text for " + key);
        }
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    /** The word for a code, as {@code role.TEAM_LEADER}; a code that no glossary knows stays as it is. */
    String worded(String kind, Object code) {
        return bundle.getProperty(kind + "." + code, explanations.worded(kind, code.toString()));
    }

    /** What a figure is called at the head of a column. */
    String nameOf(Figure figure) {
        return of("figure." + figure.path().orElseThrow());
    }

    ExplanationTexts explanations() {
        return explanations;
    }

    String sentenceOf(Problem problem) {
        return problems.textOf(problem);
    }

    /** An amount as people read it, {@code 1,068.00}. */
    static String grouped(Money amount) {
        long fen = Math.abs(amount.fen());
        return String.format(Locale.ROOT, "%s%,d.%02d", amount.isNegative() ? "-" : "", fen / 100, fen % 100);
    }

    /** A resource of this room, which must be in the jar. */
    static String resource(String name) {
        try (InputStream in = StatementTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        Properties bundle = new Properties();
        try {
            bundle.load(new StringReader(resource(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
