package io.leansafety.roster;

import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days on which a person can't visit anything: leave, training, secondment. Ordered by person and days.
 *
 * @param person who
 * @param from the first day
 * @param to the last day, included
 */
public record Absence(PersonId person, LocalDate from, LocalDate to) implements Comparable<Absence> {
    private static final Comparator<Absence> ORDER =
            Comparator.comparing(Absence::person).thenComparing(Absence::from).thenComparing(Absence::to);

    /**
     * Creates an absence.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence must not end before it begins: " + from + " to " + to);
        }
    }

    /**
     * Returns whether the person is away on a day.
     *
     * @param day the day
     * @return whether it is from the first to the last, both included
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public int compareTo(Absence other) {
        return ORDER.compare(this, other);
    }
}
