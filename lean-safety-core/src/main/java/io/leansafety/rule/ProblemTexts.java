package io.leansafety.rule;

import java.util.Locale;

/**
 * The sentences of problems in one language, Chinese or English, from bundles with the same keys.
 *
 * <p>One sentence says what is wrong, with the value, and what would be right. {@code {name}} in a template is replaced
 * by the argument of that name, once: an argument is never read as a template.
 */
public final class ProblemTexts {
    private static final ProblemTexts ENGLISH = new ProblemTexts(Bundle.load("problems", "en"));
    private static final ProblemTexts CHINESE = new ProblemTexts(Bundle.load("problems", "zh"));

    private final Bundle bundle;

    private ProblemTexts(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Returns the sentences in a language.
     *
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the sentences
     */
    public static ProblemTexts in(Locale locale) {
        return Bundle.isChinese(locale) ? CHINESE : ENGLISH;
    }

    /**
     * Returns the sentence for a problem.
     *
     * @param problem the problem
     * @return one sentence
     * @throws IllegalArgumentException if no bundle knows the problem's code
     */
    public String textOf(Problem problem) {
        return Bundle.fill(bundle.get(problem.code()), problem.arguments());
    }
}
