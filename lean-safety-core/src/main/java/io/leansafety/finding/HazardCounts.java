package io.leansafety.finding;

import io.leansafety.value.Fraction;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;

/**
 * How many hazards there were. Rules H1 and H2.
 *
 * @param found how many were found
 * @param open how many of them are still to be rectified
 * @param overdue how many of those are behind their deadline
 * @param longOverdue how many of those are so for long (policy {@code longOverdueDays})
 * @param repeated how many had been found at the same place before (policy {@code repeatWindowMonths})
 */
public record HazardCounts(int found, int open, int overdue, int longOverdue, int repeated) {
    /** None. */
    public static final HazardCounts NONE = new HazardCounts(0, 0, 0, 0, 0);

    /**
     * Returns these counts and others.
     *
     * @param others the others
     * @return their sums
     */
    public HazardCounts plus(HazardCounts others) {
        return new HazardCounts(
                found + others.found,
                open + others.open,
                overdue + others.overdue,
                longOverdue + others.longOverdue,
                repeated + others.repeated);
    }

    /** {@return how many of those that were found had been found before, as a ratio to six decimals; 0 of none} */
    public Ratio repeatRate() {
        return found == 0
                ? Ratio.ZERO
                : Ratio.ofMillionths(
                        Fraction.of(repeated, found).times(Ratio.UNIT).round(Rounding.HALF_UP));
    }
}
