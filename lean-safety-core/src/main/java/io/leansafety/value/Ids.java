package io.leansafety.value;

import io.leansafety.value.ValueFormatException.Reason;

/** The one grammar of ids: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, compared by code point. */
final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    static String check(String text) {
        boolean allowed = !text.isEmpty() && text.length() <= LONGEST;
        for (int i = 0; allowed && i < text.length(); i++) {
            allowed = isAllowed(text.charAt(i));
        }
        if (!allowed) {
            throw new ValueFormatException(
                    Reason.NOT_IN_FORMAT, "an id must be 1 to " + LONGEST + " of A-Z a-z 0-9 . _ : -");
        }
        return text;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '-';
    }
}
