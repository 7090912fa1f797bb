package io.leansafety.rosterplanner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import io.leansafety.organization.Shift;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roster that is being made: everybody's visits, with and without a day, and the shifts that need somebody. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // the solver reads the fields
final class OpenRoster {
    /** Nights first: they are the hardest to place, for no early shift may follow. */
    private static final List<Shift> HARDEST_FIRST = List.of(Shift.NIGHT, Shift.MIDDLE, Shift.EARLY);

    @PlanningEntityCollectionProperty
    private List<VisitToPlace> visits;

    @ProblemFactCollectionProperty
    private List<ShiftOfDay> shifts;

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For the solver, which copies what it finds field by field. */
    @SuppressWarnings("NullAway.Init")
    OpenRoster() {}

    private OpenRoster(List<VisitToPlace> visits, List<ShiftOfDay> shifts) {
        this.visits = visits;
        this.shifts = shifts;
    }

    static OpenRoster of(RosterTask task) {
        List<VisitToPlace> visits = new ArrayList<>();
        for (Shift shift : HARDEST_FIRST) {
            for (RosterPerson person : task.people()) {
                for (int i = 0; i < person.visitsOf(shift); i++) {
                    visits.add(new VisitToPlace(visits.size(), task, person, shift));
                }
            }
        }
        List<ShiftOfDay> shifts = task.worked().entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(shift -> new ShiftOfDay(day.getKey(), shift)))
                .toList();
        return new OpenRoster(visits, shifts);
    }

    Roster roster() {
        return new Roster(visits.stream().map(VisitToPlace::planned).toList());
    }
}
