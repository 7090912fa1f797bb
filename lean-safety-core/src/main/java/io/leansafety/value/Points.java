package io.leansafety.value;

/**
 * Points taken off a score: more than 0, at most two decimals, at most 10<sup>9</sup>. {@code Points.of("2.5")}. Rule
 * A2.
 *
 * @param hundredths the points in hundredths
 */
public record Points(long hundredths) {
    private static final long MAX_HUNDREDTHS = 100_000_000_000L;

    /**
     * Creates points.
     *
     * @throws ValueOutOfRangeException at or below 0, or above 10<sup>9</sup>
     */
    public Points {
        if (hundredths <= 0 || hundredths > MAX_HUNDREDTHS) {
            throw new ValueOutOfRangeException("points", DecimalText.format(hundredths, 2), "more than 0");
        }
    }

    /**
     * Parses points with at most two written decimals.
     *
     * @param text the points, as {@code "2"}
     * @return the points
     * @throws ValueFormatException if the text is no number, is too fine or not above 0
     */
    public static Points of(String text) {
        return new Points(DecimalText.parse(text, 2, 1, MAX_HUNDREDTHS, "points"));
    }

    /** {@return the points with two decimals, which {@link #of} reads back} */
    @Override
    public String toString() {
        return DecimalText.format(hundredths, 2);
    }
}
