package io.leansafety.workbook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook stores it: what XML can't hold, or would change, is written {@code _x000D_}, and a text that looks
 * like that has its underscore written so.
 */
final class XlsxText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What XML can't hold or would change; the underscore that begins what looks like an escape. */
    private static final Pattern UNSAFE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int HEXADECIMAL = 16;

    private XlsxText() {}

    /** Reads a stored text. A surrogate is no character by itself and stays as it is written. */
    static String decode(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return ESCAPE.matcher(stored).replaceAll(match -> {
            char c = (char) Integer.parseInt(match.group(1), HEXADECIMAL);
            return Matcher.quoteReplacement(Character.isSurrogate(c) ? match.group() : Character.toString(c));
        });
    }

    /** Writes a text: what XML takes for markup is left to the writer of XML. */
    static String encode(String text) {
        return UNSAFE.matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }
}
