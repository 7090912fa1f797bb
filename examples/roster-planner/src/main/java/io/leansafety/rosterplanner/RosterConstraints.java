package io.leansafety.rosterplanner;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import io.leansafety.organization.Shift;

/**
 * What the solver minds. Hard: one visit a day, no early shift after a night, somebody on every shift; all of one weight,
 * for a search that may give up one to mend another gets further where visits are scarce. Soft: the days of a shift are
 * alike, and a person's visits of a shift are spread over the month. Absences and days of rest are not among the days
 * that it may choose. Rule C1.9.
 */
public final class RosterConstraints implements ConstraintProvider {
    /** Creates the constraints; for the solver. */
    public RosterConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            oneVisitADay(factory),
            noEarlyAfterNight(factory),
            somebodyOnEveryShift(factory),
            evenDays(factory),
            spreadVisits(factory)
        };
    }

    private static Constraint oneVisitADay(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        VisitToPlace.class, Joiners.equal(VisitToPlace::person), Joiners.equal(VisitToPlace::day))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("one visit a day");
    }

    private static Constraint noEarlyAfterNight(ConstraintFactory factory) {
        return factory.forEach(VisitToPlace.class)
                .filter(visit -> visit.shift() == Shift.NIGHT)
                .join(
                        factory.forEach(VisitToPlace.class).filter(visit -> visit.shift() == Shift.EARLY),
                        Joiners.equal(VisitToPlace::person),
                        Joiners.equal(VisitToPlace::nextDay, VisitToPlace::day))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("no early shift after a night");
    }

    private static Constraint somebodyOnEveryShift(ConstraintFactory factory) {
        return factory.forEach(ShiftOfDay.class)
                .ifNotExists(
                        VisitToPlace.class,
                        Joiners.equal(ShiftOfDay::day, VisitToPlace::day),
                        Joiners.equal(ShiftOfDay::shift, VisitToPlace::shift))
                .penalize(HardSoftLongScore.ONE_HARD)
                .asConstraint("somebody on every shift");
    }

    /** Of numbers with the same sum, the most even ones have the least squares. */
    private static Constraint evenDays(ConstraintFactory factory) {
        return factory.forEach(VisitToPlace.class)
                .groupBy(VisitToPlace::day, VisitToPlace::shift, ConstraintCollectors.count())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (day, shift, visitors) -> (long) visitors * visitors)
                .asConstraint("even days");
    }

    private static Constraint spreadVisits(ConstraintFactory factory) {
        return factory.forEach(VisitToPlace.class)
                .groupBy(VisitToPlace::person, VisitToPlace::shift, VisitToPlace::stretch, ConstraintCollectors.count())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (person, shift, stretch, visits) -> (long) visits * visits)
                .asConstraint("spread visits");
    }
}
