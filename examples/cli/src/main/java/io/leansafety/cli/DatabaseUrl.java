package io.leansafety.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDBC URL of a database.
 *
 * @param value the URL, which names no password
 */
record DatabaseUrl(String value) {
    private static final Pattern URL = Pattern.compile("(jdbc:[A-Za-z0-9]+:)([^?;&]*)(.*)", Pattern.DOTALL);

    /** As a parameter, or before the host. */
    private static final Pattern PASSWORD =
            Pattern.compile("[?;&][^=?;&]*(password|pwd)[^=?;&]*=|:[^/]*@", Pattern.CASE_INSENSITIVE);

    /**
     * Returns the URL that an option names.
     *
     * @throws CommandFailure if it is none, or holds a password, which everybody sees who sees the command line
     */
    static DatabaseUrl of(String value, Texts texts) {
        Matcher url = URL.matcher(value);
        if (!url.matches()) {
            throw CommandFailure.usage(texts.of("database.no-url"));
        }
        String behind = value.substring(url.end(1));
        if (PASSWORD.matcher(behind).find()) {
            throw CommandFailure.usage(texts.of("database.password", shown(value)));
        }
        return new DatabaseUrl(value);
    }

    /** The same without its parameters, and where somebody is named before the host without all of that. */
    static String shown(String value) {
        Matcher url = URL.matcher(value);
        if (!url.matches()) {
            return "jdbc:...";
        }
        return url.group(1) + (value.indexOf('@') < 0 ? url.group(2) : "...");
    }

    /** The same, with which H2 opens what is there and makes nothing; other databases make nothing anyway. */
    DatabaseUrl ofWhatIsThere() {
        boolean isMade =
                value.startsWith("jdbc:h2:") && !value.toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
        return isMade ? new DatabaseUrl(value + ";IFEXISTS=TRUE") : this;
    }

    @Override
    public String toString() {
        return shown(value);
    }
}
