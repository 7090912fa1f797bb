package io.leansafety.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, for what lies between two named quantities: nothing is rounded until {@link #round}. Rule V4.
 *
 * <p>{@code Fraction.of(1, 3).times(30)} is 10, not 9.99….
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a fraction.
     *
     * @param numerator any whole number
     * @param denominator a whole number above 0
     * @return numerator / denominator
     * @throws IllegalArgumentException if the denominator is not above 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("the denominator must be above 0, but was " + denominator);
        }
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns this and another fraction together.
     *
     * @param other the fraction to add
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction times another.
     *
     * @param other the factor
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction times a whole number.
     *
     * @param factor the factor
     * @return the exact product
     */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * Returns this fraction divided by a whole number.
     *
     * @param divisor above 0
     * @return the exact quotient
     */
    public Fraction dividedBy(long divisor) {
        return times(of(1, divisor));
    }

    /**
     * Returns this fraction less another.
     *
     * @param other the fraction to take away
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.times(-1));
    }

    /**
     * Returns this fraction divided by another.
     *
     * @param divisor not 0
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.numerator.signum() == 0) {
            throw new ArithmeticException("a fraction must not be divided by 0");
        }
        BigInteger sign = BigInteger.valueOf(divisor.numerator.signum());
        return new Fraction(
                numerator.multiply(divisor.denominator).multiply(sign),
                denominator.multiply(divisor.numerator).multiply(sign));
    }

    /**
     * Rounds to a whole number, once and for all.
     *
     * @param rounding which way
     * @return the whole number
     * @throws ValueOutOfRangeException if it is beyond what a {@code long} holds
     */
    public long round(Rounding rounding) {
        RoundingMode mode = rounding == Rounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal rounded = new BigDecimal(numerator).divide(new BigDecimal(denominator), 0, mode);
        if (rounded.toBigInteger().bitLength() > 63) {
            throw new ValueOutOfRangeException("a rounded figure", "longer", "at most 63 bits long");
        }
        return rounded.longValue();
    }

    /**
     * Rounds a number of fen to money, half up (rule V4).
     *
     * @return the amount
     * @throws ValueOutOfRangeException if it is beyond 10<sup>15</sup> yuan
     */
    public Money roundToFen() {
        return Money.ofFen(round(Rounding.HALF_UP));
    }

    /**
     * Returns the whole number in this fraction, what is beyond it dropped.
     *
     * @return the whole number
     * @throws ArithmeticException if it is beyond what a {@code long} holds
     */
    public long wholePart() {
        return numerator.divide(denominator).longValueExact();
    }

    /**
     * Returns the fraction as a decimal, or as {@code 1129/12} where it has no end.
     *
     * @param decimals how many decimals are written at least
     * @return the exact value
     */
    public String toDecimal(int decimals) {
        try {
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return exact.setScale(Math.max(decimals, exact.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                    .toPlainString();
        } catch (ArithmeticException endless) {
            BigInteger divisor = numerator.gcd(denominator);
            return numerator.divide(divisor) + "/" + denominator.divide(divisor);
        }
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return whether the other is the same number, however it is written} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return numerator.divide(denominator).hashCode();
    }

    /** {@return the fraction as {@code 1129/12}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
