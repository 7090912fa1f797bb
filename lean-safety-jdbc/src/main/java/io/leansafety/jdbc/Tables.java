package io.leansafety.jdbc;

import java.util.regex.Pattern;

/**
 * The names of the tables: a prefix, so that they are told from the host's, and their own.
 *
 * @param prefix letters, digits and underscores, the first no digit, at most 31
 */
record Tables(String prefix) {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,30}");

    Tables {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "a prefix must be 1 to 31 letters, digits or underscores, the first no digit");
        }
    }

    /** {@return a statement, in which each {@code #} was the prefix} */
    String in(String statement) {
        return statement.replace("#", prefix);
    }
}
