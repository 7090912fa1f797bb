package io.leansafety.roster;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.leansafety.organization.Shift;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * What a roster has to answer: on every shift that is worked somebody visits, and everybody makes their visits. Rule
 * C1.9; X52 三(一)2(2).
 *
 * @param period the settlement month
 * @param worked the shifts that are worked, by day; a day that is not here, or has none, is a day of rest
 * @param people who visits, in the order of their ids
 */
public record RosterTask(
        SettlementPeriod period, NavigableMap<LocalDate, Set<Shift>> worked, List<RosterPerson> people) {
    /**
     * Creates a task; the people may come in any order.
     *
     * @throws IllegalArgumentException for a working day outside the period, or a person who is listed twice
     */
    public RosterTask {
        if (!worked.keySet().stream().allMatch(period::contains)) {
            throw new IllegalArgumentException("working days must lie in " + period + ", but were " + worked.keySet());
        }
        worked = ImmutableSortedMap.copyOfSorted(
                Maps.transformValues(Maps.filterValues(worked, shifts -> !shifts.isEmpty()), Sets::immutableEnumSet));
        people = people.stream().sorted(Comparator.comparing(RosterPerson::id)).toList();
        long ids = people.stream().map(RosterPerson::id).distinct().count();
        if (ids < people.size()) {
            throw new IllegalArgumentException(
                    "a person must be listed once, but there were " + ids + " ids of " + people.size() + " people");
        }
    }

    /**
     * Returns the days on which a shift is worked.
     *
     * @param shift the shift
     * @return the days, from the first
     */
    public List<LocalDate> daysOf(Shift shift) {
        return worked.entrySet().stream()
                .filter(day -> day.getValue().contains(shift))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the days on which a person can visit a shift.
     *
     * @param person one of the people
     * @param shift the shift
     * @return the days on which it is worked and the person is there, from the first
     */
    public List<LocalDate> daysFor(RosterPerson person, Shift shift) {
        return daysOf(shift).stream().filter(person::isThere).toList();
    }

    /**
     * Returns whether a shift is worked on a day.
     *
     * @param day the day
     * @param shift the shift
     * @return whether it is
     */
    public boolean isWorked(LocalDate day, Shift shift) {
        return worked.getOrDefault(day, Set.of()).contains(shift);
    }
}
