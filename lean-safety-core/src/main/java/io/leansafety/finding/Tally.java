package io.leansafety.finding;

import io.leansafety.value.Fraction;
import io.leansafety.value.Money;

/**
 * How many of something there were, and what they come to.
 *
 * @param count how many
 * @param repeats how many of them were not the first of their kind (rules P6 and H2)
 * @param overdue how many of them are overdue; 0 where nothing can be
 * @param amount what their payers pay for all of them
 */
public record Tally(int count, int repeats, int overdue, Money amount) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, Money.ZERO);

    /**
     * Returns the tally of both.
     *
     * @param other another tally
     * @return the sums
     */
    public Tally plus(Tally other) {
        return new Tally(
                count + other.count, repeats + other.repeats, overdue + other.overdue, amount.plus(other.amount));
    }

    /** {@return which part of them was not the first of its kind, exactly; 0 of nothing} */
    public Fraction repeatRate() {
        return rate(repeats);
    }

    /** {@return which part of them is overdue, exactly; 0 of nothing} */
    public Fraction overdueRate() {
        return rate(overdue);
    }

    private Fraction rate(int part) {
        return count == 0 ? Fraction.ZERO : Fraction.of(part, count);
    }
}
