package io.leansafety.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of problems in one language, Chinese or English, from bundles with the same keys.
 *
 * <p>One sentence says what is wrong, with the value, and what would be right. {@code {name}} in a template is replaced
 * by the argument of that name, once: an argument is never read as a template.
 */
public final class ProblemTexts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final ProblemTexts ENGLISH = load("en");
    private static final ProblemTexts CHINESE = load("zh");

    private final Map<Object, Object> templates;

    private ProblemTexts(Map<Object, Object> templates) {
        this.templates = templates;
    }

    /**
     * Returns the sentences in a language.
     *
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the sentences
     */
    public static ProblemTexts in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    /**
     * Returns the sentence for a problem.
     *
     * @param problem the problem
     * @return one sentence
     * @throws IllegalArgumentException if no bundle knows the problem's code
     */
    public String textOf(Problem problem) {
        Object template = templates.get(problem.code());
        if (template == null) {
            throw new IllegalArgumentException(
                    "there must be a text for every code, but none is for " + problem.code());
        }
        return ARGUMENT.matcher(template.toString())
                .replaceAll(match ->
                        Matcher.quoteReplacement(problem.arguments().getOrDefault(match.group(1), match.group())));
    }

    private static ProblemTexts load(String language) {
        String name = "problems_" + language + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = ProblemTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be in the jar");
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProblemTexts(Map.copyOf(bundle));
    }
}
