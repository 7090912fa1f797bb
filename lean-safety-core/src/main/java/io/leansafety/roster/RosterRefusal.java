package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what a planner could not place, by the best roster that its search came to. Rule C1.9.
 *
 * <p>That none was found is not that there is none: {@link RosterCheck#of(RosterTask)} says what is certain beforehand.
 */
public final class RosterRefusal {
    private final RosterTask task;
    private final Planned possible = new Planned();
    private final Problems problems = new Problems();

    private RosterRefusal(RosterTask task) {
        this.task = task;
    }

    /**
     * Returns what is left open when the visits that can't be made are taken out: of two that don't go together the
     * later one, and those of somebody absent or of a shift that is not worked.
     *
     * @param task what was asked
     * @param best the roster with the fewest errors that was found
     * @return the shifts of days that nobody was found for, and the people whose visits were not placed
     */
    public static List<Problem> of(RosterTask task, Roster best) {
        RosterRefusal refusal = new RosterRefusal(task);
        Planned planned = Planned.by(best);
        task.people().forEach(person -> planned.of(person).forEach(visit -> refusal.keepIfPossible(visit, person)));
        refusal.nameShifts();
        refusal.namePeople();
        return refusal.problems.list();
    }

    private void keepIfPossible(PlannedVisit visit, RosterPerson person) {
        if (task.isWorked(visit.date(), visit.shift()) && possible.isFree(visit.date(), visit.shift(), person)) {
            possible.add(visit);
        }
    }

    private void nameShifts() {
        task.worked()
                .forEach((day, shifts) -> shifts.stream()
                        .filter(shift -> possible.isDeserted(day, shift, task))
                        .forEach(shift -> problems.error(
                                "nobody-found", RuleId.C1_9, RosterCheck.VISITS, "shift", shift, "day", day)));
    }

    private void namePeople() {
        task.people().stream()
                .filter(person -> Stream.of(Shift.values())
                        .anyMatch(shift -> possible.numberOf(shift, person) != person.visitsOf(shift)))
                .forEach(person ->
                        problems.error("visits-not-placed", RuleId.C1_9, RosterCheck.VISITS, "person", person.id()));
    }
}
