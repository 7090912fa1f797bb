package io.leansafety.value;

/**
 * A score on the 100-point scale (百分制), 0.00 to 100.00.
 *
 * <p>{@code Score.of("89.99")} is 8,999 hundredths. Rule V2; X52 三(二)1(2).
 *
 * @param hundredths the score in hundredths of a point, 0 to 10,000
 */
public record Score(int hundredths) implements Comparable<Score> {
    /** The greatest score, in hundredths. */
    public static final int MAX_HUNDREDTHS = 10_000;

    /** 0.00. */
    public static final Score ZERO = new Score(0);

    /** 100.00. */
    public static final Score FULL = new Score(MAX_HUNDREDTHS);

    /**
     * Creates a score.
     *
     * @throws ValueOutOfRangeException below 0 or above 100.00
     */
    public Score {
        if (hundredths < 0 || hundredths > MAX_HUNDREDTHS) {
            throw new ValueOutOfRangeException("a score", DecimalText.format(hundredths, 2), "from 0.00 to 100.00");
        }
    }

    /**
     * Parses a score with at most two written decimals.
     *
     * @param text the score, as {@code "96.5"}
     * @return the score
     * @throws ValueFormatException if the text is no number, is too fine or is out of range
     */
    public static Score of(String text) {
        return new Score((int) DecimalText.parse(text, 2, 0, MAX_HUNDREDTHS, "a score"));
    }

    /**
     * Returns a score of so many hundredths.
     *
     * @param hundredths 0 to 10,000
     * @return the score
     * @throws ValueOutOfRangeException below 0 or above 10,000
     */
    public static Score ofHundredths(int hundredths) {
        return new Score(hundredths);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** {@return the score with two decimals, which {@link #of} reads back} */
    @Override
    public String toString() {
        return DecimalText.format(hundredths, 2);
    }
}
