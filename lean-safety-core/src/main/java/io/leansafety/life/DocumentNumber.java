package io.leansafety.life;

/**
 * The number of a slip or notice (编号).
 *
 * @param series the documents among which it counts
 * @param number the number, from 1
 */
public record DocumentNumber(NumberSeries series, int number) {
    /** {@return the number as it is printed, as {@code U1-2026-SLIP-0007}} */
    @Override
    public String toString() {
        String digits = String.valueOf(number);
        return series.center() + "-" + series.year() + "-" + series.kind() + "-"
                + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
