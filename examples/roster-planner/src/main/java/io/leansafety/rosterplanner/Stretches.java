package io.leansafety.rosterplanner;

import io.leansafety.roster.RosterTask;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A month cut into as many stretches of days as a person has visits of a shift to make. With one visit in each, they are
 * spread over the month.
 *
 * @param first the first day of the month
 * @param days how many days it has
 * @param visits how many visits are made
 */
record Stretches(LocalDate first, long days, int visits) {
    static Stretches of(RosterTask task, int visits) {
        LocalDate first = task.period().first();
        return new Stretches(first, first.until(task.period().last(), ChronoUnit.DAYS) + 1, visits);
    }

    /** The position of the stretch that a day is in. */
    long at(LocalDate day) {
        return first.until(day, ChronoUnit.DAYS) * visits / days;
    }
}
