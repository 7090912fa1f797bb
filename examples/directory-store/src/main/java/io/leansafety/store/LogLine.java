package io.leansafety.store;

import io.leansafety.fingerprint.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a log: {@code 9f86… 17 what it says}.
 *
 * @param checksum of what it says and of the line before
 * @param length how many characters say it, so that a line that was cut short is told from one that runs on
 * @param content what it says
 */
record LogLine(Fingerprint checksum, long length, String content) {
    /** What it says may hold any character but the one that ends a line, such as U+2028. */
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64}) (0|[1-9][0-9]{0,9}) (.*)", Pattern.DOTALL);

    /** The line that says something behind another. */
    static LogLine behind(Fingerprint before, String content) {
        return new LogLine(checksum(before, content), content.length(), content);
    }

    /** Parses what {@link #toString()} gives; empty for what is no line, or not enough of one. */
    static Optional<LogLine> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(parts ->
                        new LogLine(new Fingerprint(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3)));
    }

    boolean isWholeBehind(Fingerprint before) {
        return length == content.length() && checksum.equals(checksum(before, content));
    }

    /** More was written behind it, so that its end was there once. */
    boolean runsOn() {
        return content.length() > length;
    }

    private static Fingerprint checksum(Fingerprint before, String content) {
        return Fingerprint.of(List.of(before, content));
    }

    /** As it stands in the file, without the line's end. */
    @Override
    public String toString() {
        return checksum + " " + length + " " + content;
    }
}
