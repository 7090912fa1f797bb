package io.leansafety.value;

import io.leansafety.value.ValueFormatException.Reason;

/** The one grammar of numbers, {@code -?digits[.digits]} (rule V1), read into a scaled whole number and back. */
final class DecimalText {
    private static final int SHOWN = 40;

    private DecimalText() {}

    /** Reads at most {@code decimals} written decimals; 1.5 with two of them is 150. */
    static long parse(String text, int decimals, long least, long greatest, String what) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        boolean hasDigits = isDigits(text, start, wholeEnd) && (point < 0 || isDigits(text, point + 1, text.length()));
        if (!hasDigits) {
            throw new ValueFormatException(Reason.NOT_A_NUMBER, what + " must be a number, but was " + shown(text));
        }
        int written = point < 0 ? 0 : text.length() - point - 1;
        if (written > decimals) {
            throw new ValueFormatException(
                    Reason.TOO_MANY_DECIMALS,
                    what + " must have at most " + decimals + " decimals, but was " + shown(text));
        }
        long magnitude = 0;
        for (int i = start; i < text.length(); i++) {
            if (i != point) {
                magnitude = appendDigit(magnitude, text.charAt(i) - '0');
            }
        }
        for (int i = written; i < decimals; i++) {
            magnitude = appendDigit(magnitude, 0);
        }
        long value = start == 1 ? -magnitude : magnitude;
        if (value < least || value > greatest) {
            throw new ValueFormatException(
                    Reason.OUT_OF_RANGE,
                    what + " must be from " + format(least, decimals) + " to " + format(greatest, decimals)
                            + ", but was " + shown(text));
        }
        return value;
    }

    static String format(long unscaled, int decimals) {
        String digits = Long.toString(Math.abs(unscaled));
        StringBuilder text = new StringBuilder(decimals + digits.length() + 2);
        if (unscaled < 0) {
            text.append('-');
        }
        int whole = digits.length() - decimals;
        if (whole > 0) {
            text.append(digits, 0, whole);
        } else {
            text.append('0');
        }
        text.append('.');
        for (int i = whole; i < 0; i++) {
            text.append('0');
        }
        return text.append(digits, Math.max(whole, 0), digits.length()).toString();
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** Stays at {@link Long#MAX_VALUE} once a number is too long to matter. */
    private static long appendDigit(long value, int digit) {
        return value > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : value * 10 + digit;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
