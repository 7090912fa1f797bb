package io.leansafety.faults;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Java code in which other code is found however it is laid out: between two tokens any white space may stand, or none.
 *
 * @param text the code
 */
record SourceText(String text) {
    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

    /** How often some code occurs. */
    long count(String code) {
        return pattern(code).matcher(text).results().count();
    }

    /**
     * This code with other code in the place of some that it has once.
     *
     * @throws IllegalStateException if it has it more often, or not at all
     */
    String replace(String code, String replacement) {
        if (count(code) != 1) {
            throw new IllegalStateException("must be there once, but is " + count(code) + " times: " + code);
        }
        return pattern(code).matcher(text).replaceFirst(Matcher.quoteReplacement(replacement));
    }

    private static Pattern pattern(String code) {
        List<String> tokens =
                TOKEN.matcher(code).results().map(MatchResult::group).toList();
        String found = tokens.stream().map(Pattern::quote).collect(Collectors.joining("\\s*"));
        return Pattern.compile(edge(tokens.get(0)) + found + edge(tokens.get(tokens.size() - 1)));
    }

    /** A word must not go on before or behind what is found. */
    private static String edge(String token) {
        return Character.isJavaIdentifierPart(token.charAt(0)) ? "\\b" : "";
    }
}
