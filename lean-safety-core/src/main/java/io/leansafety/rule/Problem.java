package io.leansafety.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
    private static final int LONGEST_LITERAL = 40;

    public Problem {
        path = escape(path);
        Map<String, String> escaped = new LinkedHashMap<>();
        arguments.forEach((name, value) -> escaped.put(name, escape(value)));
        arguments = Collections.unmodifiableMap(escaped);
    }

    /**
     * Returns a problem at a place.
     *
     * @param severity whether it keeps a month from being settled
     * @param code what it is
     * @param rule the rule that it breaks
     * @param place where it is
     * @param namesAndValues names and values of the arguments, in turn; a value may be a collection
     * @return the problem
     */
    public static Problem of(Severity severity, String code, RuleId rule, Place place, Object... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), shown(namesAndValues[i + 1]));
        }
        return new Problem(code, severity, place.document(), place.path(), rule, arguments);
    }

    /** {@return whether this keeps a month from being settled} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** A literal is cut; a list is not, for A8 names everybody at once. */
    private static String shown(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(Problem::shown).collect(Collectors.joining(", "));
        }
        String text = value.toString();
        return text.length() > LONGEST_LITERAL ? text.substring(0, LONGEST_LITERAL) + "…" : text;
    }

    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints()
                .forEach(c -> escaped.append(
                        isHostile(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c)));
        return escaped.toString();
    }

    /** Control and format characters (a bidi override, for one) and lone surrogates forge what a reader sees. */
    private static boolean isHostile(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
