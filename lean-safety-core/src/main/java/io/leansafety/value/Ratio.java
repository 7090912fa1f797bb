package io.leansafety.value;

/**
 * A non-negative ratio with at most six decimals, up to 10<sup>9</sup>. {@code Ratio.of("0.8")} is 800,000 millionths.
 * Rule V3.
 *
 * @param millionths the ratio in millionths
 */
public record Ratio(long millionths) implements Comparable<Ratio> {
    /** How many millionths make one. */
    public static final long UNIT = 1_000_000;

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0);

    /** The whole. */
    public static final Ratio ONE = new Ratio(UNIT);

    private static final long MAX_MILLIONTHS = 1_000_000_000L * UNIT;

    /**
     * Creates a ratio.
     *
     * @throws ValueOutOfRangeException below 0 or above 10<sup>9</sup>
     */
    public Ratio {
        if (millionths < 0 || millionths > MAX_MILLIONTHS) {
            throw new ValueOutOfRangeException("a ratio", DecimalText.format(millionths, 6), "from 0 to 10^9");
        }
    }

    /**
     * Parses a ratio with at most six written decimals.
     *
     * @param text the ratio, as {@code "0.5"}
     * @return the ratio
     * @throws ValueFormatException if the text is no number, is too fine, negative or above 10<sup>9</sup>
     */
    public static Ratio of(String text) {
        return new Ratio(DecimalText.parse(text, 6, 0, MAX_MILLIONTHS, "a ratio"));
    }

    /**
     * Returns a ratio of so many millionths.
     *
     * @param millionths the ratio in millionths
     * @return the ratio
     * @throws ValueOutOfRangeException below 0 or above 10<sup>9</sup>
     */
    public static Ratio ofMillionths(long millionths) {
        return new Ratio(millionths);
    }

    /**
     * Returns whether this ratio needs no more than some decimals.
     *
     * @param decimals how many decimals are allowed, 0 to 6
     * @return whether it can be written with them
     */
    public boolean fitsDecimals(int decimals) {
        long step = UNIT;
        for (int i = 0; i < decimals; i++) {
            step /= 10;
        }
        return millionths % step == 0;
    }

    /** {@return this ratio as an exact fraction} */
    public Fraction asFraction() {
        return Fraction.of(millionths, UNIT);
    }

    @Override
    public int compareTo(Ratio other) {
        return Long.compare(millionths, other.millionths);
    }

    /** {@return the ratio with six decimals, which {@link #of} reads back} */
    @Override
    public String toString() {
        return DecimalText.format(millionths, 6);
    }
}
