package io.leansafety.checklist;

import io.leansafety.organization.Shift;
import io.leansafety.value.SubjectId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a subject and what lies below it work, as far as nothing nearer says otherwise. Rules C1.8 and C1.9.
 *
 * @param subject the subject, required
 * @param shifts the shifts that it works
 * @param restWeekdays the days of the week on which it rests
 * @param restDays other days on which it rests
 */
public record OperatingTimes(
        @Nullable SubjectId subject, Set<Shift> shifts, Set<DayOfWeek> restWeekdays, Set<LocalDate> restDays) {
    public OperatingTimes {
        shifts = sorted(shifts, Shift.class);
        restWeekdays = sorted(restWeekdays, DayOfWeek.class);
        restDays = Collections.unmodifiableSet(new TreeSet<>(restDays));
    }

    /**
     * Returns whether a day is worked.
     *
     * @param day the day
     * @return whether it is no day of rest
     */
    public boolean isWorked(LocalDate day) {
        return !restWeekdays.contains(day.getDayOfWeek()) && !restDays.contains(day);
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> values, Class<E> type) {
        Set<E> sorted = EnumSet.noneOf(type);
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }
}
