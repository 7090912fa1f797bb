package io.leansafety.statement;

import io.leansafety.print.Wording;
import io.leansafety.rule.ExplanationTexts;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.settlement.Figure;
import java.util.Locale;

/** What statements say in one language, Chinese or English. */
final class StatementTexts {
    private static final StatementTexts ENGLISH = new StatementTexts(Locale.ENGLISH);
    private static final StatementTexts CHINESE = new StatementTexts(Locale.SIMPLIFIED_CHINESE);

    private final Wording wording;
    private final ExplanationTexts explanations;
    private final ProblemTexts problems;

    private StatementTexts(Locale locale) {
        this.wording = Wording.load(StatementTexts.class, "statement", locale);
        this.explanations = ExplanationTexts.in(locale);
        this.problems = ProblemTexts.in(locale);
    }

    /** Chinese in any script or region is Chinese, everything else English. */
    static StatementTexts in(Locale locale) {
        return Wording.isChinese(locale) ? CHINESE : ENGLISH;
    }

    /** {@return the language of the page} */
    Locale locale() {
        return wording.locale();
    }

    /** {@return the language by which titles are kept} */
    String titleLanguage() {
        return wording.locale().getLanguage();
    }

    /** The text of a key, with {@code %s} for each value. */
    String of(String key, Object... values) {
        return wording.of(key, values);
    }

    /** The word for a code, as {@code role.TEAM_LEADER}; a code that no glossary knows stays as it is. */
    String worded(String kind, Object code) {
        return wording.find(kind + "." + code).orElseGet(() -> explanations.worded(kind, code.toString()));
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
}
