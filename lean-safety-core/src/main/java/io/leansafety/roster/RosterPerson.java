package io.leansafety.roster;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.leansafety.organization.Shift;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a roster is asked to plan for a person.
 *
 * @param id who
 * @param visits how many visits of which shift the person makes in the period; a shift without any may be left out
 * @param absences the days on which the person can't visit anything; days outside the period say nothing
 */
public record RosterPerson(PersonId id, Map<Shift, Integer> visits, Set<LocalDate> absences) {
    /**
     * Creates a person of a task.
     *
     * @throws IllegalArgumentException for a negative number of visits
     */
    public RosterPerson {
        if (visits.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a number of visits must be 0 or more, but was " + visits);
        }
        visits = Maps.immutableEnumMap(Maps.filterValues(visits, number -> number > 0));
        absences = ImmutableSortedSet.copyOf(absences);
    }

    /**
     * Returns how many visits of a shift the person makes.
     *
     * @param shift the shift
     * @return the number, 0 for a shift that is not theirs
     */
    public int visitsOf(Shift shift) {
        return visits.getOrDefault(shift, 0);
    }

    /**
     * Returns whether the person can visit something on a day.
     *
     * @param day the day
     * @return whether it is no day of absence
     */
    public boolean isThere(LocalDate day) {
        return !absences.contains(day);
    }
}
