package io.leansafety.value;

import io.leansafety.value.ValueFormatException.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A settlement month: a calendar month, or one that starts on a day from 2 to 28 of the month before.
 *
 * <p>{@code SettlementPeriod.parse("2026-10").startingOn(26)} is 2026-09-26 to 2026-10-25. Rule V5.
 *
 * @param month the month that names the period
 * @param startsOn the day on which it starts; 1 is the calendar month
 */
public record SettlementPeriod(YearMonth month, int startsOn) implements Comparable<SettlementPeriod> {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern MONTH = Pattern.compile("(?!0000)[0-9]{4}-(0[1-9]|1[0-2])");

    /**
     * Creates a period.
     *
     * @throws ValueOutOfRangeException unless {@code startsOn} is from 1 to 28
     */
    public SettlementPeriod {
        if (startsOn < 1 || startsOn > 28) {
            throw new ValueOutOfRangeException("the day on which a settlement month starts", startsOn, "from 1 to 28");
        }
    }

    /**
     * Parses the calendar month {@code yyyy-MM}.
     *
     * @param text the month, as {@code "2026-10"}
     * @return the calendar month
     * @throws ValueFormatException if it is no month of the years 1 to 9999
     */
    public static SettlementPeriod parse(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new ValueFormatException(Reason.NOT_IN_FORMAT, "a period must be yyyy-MM");
        }
        return new SettlementPeriod(YearMonth.parse(text), 1);
    }

    /**
     * Returns the same month started on another day.
     *
     * @param day 1 for the calendar month, 2 to 28 for that day of the month before
     * @return the period
     * @throws ValueOutOfRangeException unless the day is from 1 to 28
     */
    public SettlementPeriod startingOn(int day) {
        return new SettlementPeriod(month, day);
    }

    /** {@return the settlement month before this one} */
    public SettlementPeriod previous() {
        return new SettlementPeriod(month.minusMonths(1), startsOn);
    }

    /** {@return the first day} */
    public LocalDate first() {
        return startsOn == 1 ? month.atDay(1) : month.minusMonths(1).atDay(startsOn);
    }

    /** {@return the last day} */
    public LocalDate last() {
        return startsOn == 1 ? month.atEndOfMonth() : month.atDay(startsOn - 1);
    }

    /**
     * Returns whether a day is one of this period's.
     *
     * @param day the day
     * @return whether it is from the first to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** {@return whether this is the last settlement month of its quarter} */
    public boolean endsQuarter() {
        return month.getMonthValue() % MONTHS_OF_QUARTER == 0;
    }

    @Override
    public int compareTo(SettlementPeriod other) {
        return month.compareTo(other.month);
    }

    /** {@return the month as {@code yyyy-MM}} */
    @Override
    public String toString() {
        return month.toString();
    }
}
