package io.leansafety.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates in one language. {@code {name}} in a template is replaced by the argument of that name, once: an argument is
 * never read as a template. A part in square brackets is left out unless all its arguments are there.
 */
final class Bundle {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<Object, Object> templates;

    private Bundle(Map<Object, Object> templates) {
        this.templates = templates;
    }

    /** Loads the bundle of a language from the jar. */
    static Bundle load(String name, String language) {
        String file = name + "_" + language + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must be in the jar");
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(Map.copyOf(bundle));
    }

    /** Chinese in any script or region is Chinese, everything else English. */
    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key)).map(Object::toString);
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there must be a text for " + key));
    }

    static String fill(String template, Map<String, String> arguments) {
        return ARGUMENT.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    /** Fills a template whose parts in brackets are only there with their arguments. */
    static String fillParts(String template, Map<String, String> arguments) {
        return fill(
                OPTIONAL_PART
                        .matcher(template)
                        .replaceAll(match ->
                                hasAll(match.group(1), arguments) ? Matcher.quoteReplacement(match.group(1)) : ""),
                arguments);
    }

    private static boolean hasAll(String part, Map<String, String> arguments) {
        return ARGUMENT.matcher(part).results().allMatch(match -> arguments.containsKey(match.group(1)));
    }
}
