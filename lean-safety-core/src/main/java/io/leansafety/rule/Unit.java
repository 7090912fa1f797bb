package io.leansafety.rule;

import io.leansafety.value.Fraction;

/** What a figure counts, and the smallest step in which it is given. Rules V1 to V3. */
public enum Unit {
    /** Yuan, by the fen. */
    YUAN(100, 2),
    /** A score of 0.00 to 100.00. */
    SCORE(100, 2),
    /** Points off a score. */
    POINTS(100, 2),
    /** A ratio, by the millionth. */
    RATIO(1_000_000, 6),
    /** A whole number of things. */
    COUNT(1, 0);

    private final int stepsPerOne;
    private final int decimals;

    Unit(int stepsPerOne, int decimals) {
        this.stepsPerOne = stepsPerOne;
        this.decimals = decimals;
    }

    /**
     * Returns the number that so many steps make: 120,000 fen are 1,200 yuan.
     *
     * @param steps how many of the smallest steps
     * @return the number in the unit
     */
    public Fraction of(long steps) {
        return Fraction.of(steps, stepsPerOne);
    }

    /** {@return how many steps make one} */
    public int stepsPerOne() {
        return stepsPerOne;
    }

    /** {@return how many decimals a figure of this unit is written with} */
    public int decimals() {
        return decimals;
    }
}
