package io.leansafety.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a user got wrong, or should look at, as a value.
 *
 * <p>Its arguments name ids, dates, codes and the offending literal (cut at 40 characters, control characters
 * escaped), never a person's name. {@link ProblemTexts} makes a sentence of it.
 *
 * @param code what it is, stable over versions, as {@code "unknown-item"}
 * @param severity whether it keeps a month from being settled
 * @param document the document that it is in
 * @param path the place in the document, as {@code findings[3].item}, or {@code line 12 column 40}
 * @param rule the rule that it breaks
 * @param arguments what the sentence names, by name
 */
public record Problem(
        String code, Severity severity, Document document, String path, RuleId rule, Map<String, String> arguments) {
    private static final int LONGEST_ARGUMENT = 40;
    private static final int LONGEST_LIST = 2_000;

    public Problem {
        Map<String, String> clean = new LinkedHashMap<>();
        arguments.forEach(
                (name, value) -> clean.put(name, clean(value, name.endsWith("s") ? LONGEST_LIST : LONGEST_ARGUMENT)));
        arguments = Collections.unmodifiableMap(clean);
    }

    /**
     * Returns a problem at a place.
     *
     * @param severity whether it keeps a month from being settled
     * @param code what it is
     * @param rule the rule that it breaks
     * @param place where it is
     * @param namesAndValues names and values of the arguments, in turn
     * @return the problem
     */
    public static Problem of(Severity severity, String code, RuleId rule, Place place, Object... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Problem(code, severity, place.document(), place.path(), rule, arguments);
    }

    /** {@return whether this keeps a month from being settled} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Arguments that list things (their name ends in s) may be long, a single one is cut. */
    private static String clean(String value, int longest) {
        StringBuilder clean = new StringBuilder();
        String shown = value.length() > longest ? value.substring(0, longest) : value;
        shown.chars().forEach(c -> {
            if (isHostile((char) c)) {
                clean.append(String.format("\\u%04x", c));
            } else {
                clean.append((char) c);
            }
        });
        return value.length() > longest ? clean.append('…').toString() : clean.toString();
    }

    /** Control and format characters (a bidi override, for one) and lone surrogates forge what a reader sees. */
    private static boolean isHostile(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
