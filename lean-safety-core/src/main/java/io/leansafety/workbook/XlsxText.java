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

    /** The underscore that begins what looks like an escape; another may begin where one ends. */
    private static final Pattern BEGINNING = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

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

    /** Writes a text, as XML. */
    static String encode(String text) {
        String safe = text.contains("_x") ? BEGINNING.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder xml = new StringBuilder(safe.length() + 16);
        safe.chars().forEach(c -> append((char) c, xml));
        return xml.toString();
    }

    private static void append(char c, StringBuilder xml) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> {
                boolean isHeld = (c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\t';
                xml.append(isHeld ? Character.toString(c) : String.format(Locale.ROOT, "_x%04X_", (int) c));
            }
        }
    }
}
