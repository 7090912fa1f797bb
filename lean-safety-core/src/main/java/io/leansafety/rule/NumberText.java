package io.leansafety.rule;

/** Writes the figure of a node as people read it: thousands apart, a ratio without needless zeros. */
final class NumberText {
    private static final int THOUSANDS = 3;

    private NumberText() {}

    static String of(Explanation node) {
        String text = node.resultText();
        if (text.indexOf('/') >= 0) {
            return text;
        }
        return node.unit() == Unit.RATIO ? stripped(text) : grouped(text);
    }

    private static String stripped(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String grouped(String text) {
        int point = text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? text.length() : point) - THOUSANDS; i > first; i -= THOUSANDS) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
