package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A visit that a roster plans: a person on a shift of a day. Ordered by day, shift and person.
 *
 * @param date the day
 * @param shift the shift
 * @param person who visits
 */
public record PlannedVisit(LocalDate date, Shift shift, PersonId person) implements Comparable<PlannedVisit> {
    private static final Comparator<PlannedVisit> ORDER = Comparator.comparing(PlannedVisit::date)
            .thenComparing(PlannedVisit::shift)
            .thenComparing(PlannedVisit::person);

    @Override
    public int compareTo(PlannedVisit other) {
        return ORDER.compare(this, other);
    }

    /** {@return the visit as {@code 2025-12-08 EARLY P3}} */
    @Override
    public String toString() {
        return date + " " + shift + " " + person;
    }
}
