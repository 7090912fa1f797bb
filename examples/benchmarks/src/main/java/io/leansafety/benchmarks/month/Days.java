package io.leansafety.benchmarks.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;

/** The days of the month that is written. Rule V5. */
final class Days {
    /** The month. */
    static final YearMonth MONTH = YearMonth.of(2026, 10);

    /** Its 22 working days, Monday to Friday. */
    static final List<LocalDate> WORKING = MONTH.atDay(1)
            .datesUntil(MONTH.plusMonths(1).atDay(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .toList();

    private Days() {}

    /** {@return some day of the month} */
    static String any(RandomGenerator random) {
        return MONTH.atDay(1 + random.nextInt(MONTH.lengthOfMonth())).toString();
    }
}
