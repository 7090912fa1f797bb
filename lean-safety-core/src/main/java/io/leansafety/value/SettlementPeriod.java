package io.leansafety.value;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.ValueFormatException.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
        requireNonNull(month, "month");
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
     * Returns the settlement month that a day lies in.
     *
     * @param day the day
     * @param startsOn the day on which settlement months start, 1 to 28
     * @return the period
     * @throws ValueOutOfRangeException unless {@code startsOn} is from 1 to 28
     */
    public static SettlementPeriod containing(LocalDate day, int startsOn) {
        YearMonth month = YearMonth.from(day);
        boolean isOfTheNext = startsOn > 1 && day.getDayOfMonth() >= startsOn;
        return new SettlementPeriod(isOfTheNext ? month.plusMonths(1) : month, startsOn);
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

    /** {@return the settlement month after this one} */
    public SettlementPeriod next() {
        return new SettlementPeriod(month.plusMonths(1), startsOn);
    }

    /** {@return the settlement months of the quarter that this month is in, in order} */
    public List<SettlementPeriod> quarter() {
        SettlementPeriod begin = firstOfPart(MONTHS_OF_QUARTER);
        return List.of(begin, begin.next(), begin.next().next());
    }

    /**
     * Returns the days of the part of the year that this month lies in: with 3 months its quarter, with 12 its year.
     *
     * @param months how many settlement months each part of the year has, a divisor of 12
     * @return the days from the first of its first month to the last of its last
     */
    public DateSpan partOfYear(int months) {
        SettlementPeriod begin = firstOfPart(months);
        SettlementPeriod end = new SettlementPeriod(begin.month.plusMonths(months - 1L), startsOn);
        return new DateSpan(begin.first(), end.last());
    }

    private SettlementPeriod firstOfPart(int months) {
        int first = (month.getMonthValue() - 1) / months * months + 1;
        return new SettlementPeriod(month.withMonth(first), startsOn);
    }

    /** {@return the days of this month} */
    public DateSpan days() {
        return new DateSpan(first(), last());
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
