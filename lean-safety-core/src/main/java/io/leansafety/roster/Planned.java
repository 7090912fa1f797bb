package io.leansafety.roster;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.leansafety.organization.Shift;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** What is planned for whom, each visit once, to be asked from every side. */
final class Planned {
    private final SetMultimap<PersonId, PlannedVisit> visits = LinkedHashMultimap.create();

    /** What a roster plans. */
    static Planned by(Roster roster) {
        Planned planned = new Planned();
        roster.visits().forEach(planned::add);
        return planned;
    }

    void add(PlannedVisit visit) {
        visits.put(visit.person(), visit);
    }

    /** The visits of a person, in the order in which they were added. */
    Set<PlannedVisit> of(RosterPerson person) {
        return visits.get(person.id());
    }

    /** How many visits of a shift a person makes. */
    long numberOf(Shift shift, RosterPerson person) {
        return of(person).stream().filter(visit -> visit.shift() == shift).count();
    }

    /** Whether a visit is planned. */
    boolean has(LocalDate day, Shift shift, RosterPerson person) {
        return visits.containsEntry(person.id(), new PlannedVisit(day, shift, person.id()));
    }

    /** Whether a visit is planned that can take place: the person is not absent. */
    boolean takesPlace(LocalDate day, Shift shift, RosterPerson person) {
        return person.isThere(day) && has(day, shift, person);
    }

    /** Whether none of the people visits a shift of a day. */
    boolean isDeserted(LocalDate day, Shift shift, RosterTask task) {
        return task.people().stream().noneMatch(person -> takesPlace(day, shift, person));
    }

    /** Whether a person could visit a shift on a day, with everything that is planned as it is. */
    boolean isFree(LocalDate day, Shift shift, RosterPerson person) {
        return person.isThere(day)
                && Stream.of(Shift.values()).noneMatch(other -> has(day, other, person))
                && !(shift == Shift.EARLY && has(day.minusDays(1), Shift.NIGHT, person))
                && !(shift == Shift.NIGHT && has(day.plusDays(1), Shift.EARLY, person));
    }
}
