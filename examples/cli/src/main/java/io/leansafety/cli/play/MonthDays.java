package io.leansafety.cli.play;

import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;

/**
 * The days of a month, beyond which nothing of its facts is done.
 *
 * @param period the month
 */
record MonthDays(SettlementPeriod period) {
    /** A day, or the nearest one of the month. */
    LocalDate at(LocalDate day) {
        if (day.isBefore(period.first())) {
            return period.first();
        }
        return day.isAfter(period.last()) ? period.last() : day;
    }

    /** Some days later, at the latest on the last of the month. */
    LocalDate later(LocalDate day, int days) {
        return at(day.plusDays(days));
    }
}
