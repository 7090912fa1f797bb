package io.leansafety.value;

/** The two ways in which a figure may be rounded, each once, at the end of a quantity that has a name. Rule V4. */
public enum Rounding {
    /** Half and more goes up: 89.995 is 90.00. */
    HALF_UP,
    /** What is too fine is dropped: 89.995 is 89.99. */
    DOWN;

    /**
     * Returns the mean of two whole numbers of 0 or more.
     *
     * @param first one number
     * @param second the other
     * @return (first + second) / 2, rounded
     */
    public int mean(int first, int second) {
        return (first + second + (this == HALF_UP ? 1 : 0)) / 2;
    }

    /**
     * Returns the part of an amount that a ratio gives, half up: the one formula of "amount × ratio, rounded".
     *
     * @param fen an amount in fen, 0 or more, within the range of {@link Money}
     * @param millionths a ratio in millionths, 0 to 2,000,000
     * @return the part in fen
     */
    public static long partHalfUp(long fen, long millionths) {
        return part(fen, millionths, Ratio.UNIT / 2);
    }

    /**
     * Returns the part of an amount that a ratio gives, rounded down, so that a limit is never passed.
     *
     * @param fen an amount in fen, 0 or more, within the range of {@link Money}
     * @param millionths a ratio in millionths, 0 to 2,000,000
     * @return the part in fen
     */
    public static long partDown(long fen, long millionths) {
        return part(fen, millionths, 0);
    }

    /** Splits the amount at the unit of the ratio, so that no product leaves a {@code long}. */
    private static long part(long fen, long millionths, long half) {
        long whole = fen / Ratio.UNIT;
        long rest = fen % Ratio.UNIT;
        return whole * millionths + (rest * millionths + half) / Ratio.UNIT;
    }
}
