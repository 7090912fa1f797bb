package io.leansafety.value;

/**
 * An amount of Chinese yuan to the fen, from −10<sup>15</sup> to 10<sup>15</sup> yuan.
 *
 * <p>Sums are exact; leaving the range throws. {@code Money.of("1200.00")} is 120,000 fen. Rule V1.
 *
 * @param fen the amount in fen, 1/100 yuan
 */
public record Money(long fen) implements Comparable<Money> {
    /** The greatest magnitude, in fen. */
    public static final long MAX_FEN = 100_000_000_000_000_000L;

    /** No money. */
    public static final Money ZERO = new Money(0);

    /**
     * Creates an amount.
     *
     * @throws ValueOutOfRangeException beyond 10<sup>15</sup> yuan either way
     */
    public Money {
        if (fen > MAX_FEN || fen < -MAX_FEN) {
            throw new ValueOutOfRangeException("an amount", fen + " fen", "at most 10^15 yuan either way");
        }
    }

    /**
     * Parses {@code -?digits[.digits]} with at most two written decimals.
     *
     * @param text the amount in yuan, as {@code "1200.5"}
     * @return the amount
     * @throws ValueFormatException if the text is no such number, is too fine or is out of range
     */
    public static Money of(String text) {
        return new Money(DecimalText.parse(text, 2, -MAX_FEN, MAX_FEN, "an amount"));
    }

    /**
     * Returns an amount of so many fen.
     *
     * @param fen the amount in fen
     * @return the amount
     * @throws ValueOutOfRangeException beyond 10<sup>15</sup> yuan either way
     */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Formats an amount of fen as {@link #toString()} does, without building one.
     *
     * @param fen the amount in fen
     * @return the amount in yuan with two decimals
     */
    public static String format(long fen) {
        return DecimalText.format(fen, 2);
    }

    /** {@return whether this is less than nothing} */
    public boolean isNegative() {
        return fen < 0;
    }

    /** {@return whether this is nothing} */
    public boolean isZero() {
        return fen == 0;
    }

    /**
     * Returns this and another amount together.
     *
     * @param other the amount to add
     * @return the exact sum
     * @throws ValueOutOfRangeException if the sum is out of range
     */
    public Money plus(Money other) {
        return ofFen(fen + other.fen);
    }

    /**
     * Returns this less another amount.
     *
     * @param other the amount to take away
     * @return the exact difference
     * @throws ValueOutOfRangeException if the difference is out of range
     */
    public Money minus(Money other) {
        return ofFen(fen - other.fen);
    }

    /** {@return this amount with the other sign} */
    public Money negated() {
        return ofFen(-fen);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** {@return the amount in yuan with two decimals, which {@link #of} reads back} */
    @Override
    public String toString() {
        return format(fen);
    }
}
