package io.leansafety.cli;

/** Text as a terminal shows it: how wide it is, and what must not reach a terminal as it is. */
final class DisplayText {
    private static final String CUT = "...";

    /** Where characters of two columns start and end (Unicode East Asian Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6B}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FB}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    private DisplayText() {}

    /** Returns how many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Returns a text with everything spelled out that steers a terminal or forges what a reader sees: an escape sequence,
     * a line break, a change of direction.
     */
    static String escaped(String text) {
        if (text.codePoints().noneMatch(DisplayText::isHostile)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isHostile(codePoint)) {
                clean.append(String.format("\\u%04x", codePoint));
            } else {
                clean.appendCodePoint(codePoint);
            }
        });
        return clean.toString();
    }

    private static boolean isHostile(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Returns a text of at most so many columns; what is longer is cut and shows it. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        int left = columns - CUT.length();
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int codePoint = text.codePointAt(i);
            left -= width(codePoint);
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut + CUT;
    }
}
