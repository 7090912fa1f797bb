package io.leansafety.rosterplanner;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.leansafety.organization.Shift;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visit of a person on a shift, whose day the solver chooses among those on which it can be made. */
@PlanningEntity
@SuppressWarnings("UnusedVariable") // the solver reads the fields
final class VisitToPlace {
    @PlanningId
    private int number;

    private PersonId person;
    private Shift shift;
    private Stretches stretches;

    @ValueRangeProvider
    private List<LocalDate> days;

    @PlanningVariable
    private @Nullable LocalDate day;

    /** For the solver, which copies what it finds field by field. */
    @SuppressWarnings("NullAway.Init")
    VisitToPlace() {}

    VisitToPlace(int number, RosterTask task, RosterPerson person, Shift shift) {
        this.number = number;
        this.person = person.id();
        this.shift = shift;
        this.stretches = Stretches.of(task, person.visitsOf(shift));
        this.days = task.daysFor(person, shift);
    }

    PersonId person() {
        return person;
    }

    Shift shift() {
        return shift;
    }

    /** The day that was chosen; the solver asks only visits that have one. */
    LocalDate day() {
        return Objects.requireNonNull(day);
    }

    LocalDate nextDay() {
        return day().plusDays(1);
    }

    /** The position of the stretch of the month that it falls into, of as many as there are such visits. */
    long stretch() {
        return stretches.at(day());
    }

    PlannedVisit planned() {
        return new PlannedVisit(day(), shift, person);
    }
}
