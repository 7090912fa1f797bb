package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Says everything that is wrong with a roster, and beforehand why a task can have none. Rule C1.9; X52 三(一)2(2).
 *
 * <p>Errors: a shift that is worked and visited by nobody; more or fewer visits of a shift than a person makes; a visit
 * of somebody who is not among the people or is absent, or of a shift that is not worked that day; two visits of a
 * person on one day; an EARLY shift on the day after a NIGHT; a visit that is listed twice.
 *
 * <p>A warning for each shift that is visited every day and yet uneven: its visits, and no others, could be moved to other days, nobody absent,
 * twice a day or early after a night, so that its fullest and its emptiest day differ by less. A difference of one is
 * always even. So there is always a way to mend an uneven roster ({@link EvenRoster}), and wherever there is a roster
 * without errors, there is one without warnings as well.
 */
public final class RosterCheck {
    /** Problems name day, shift and person; where the visit stands in the list depends on how the list was ordered. */
    static final Place VISITS = Place.in(Document.ROSTER).field("visits");

    private final RosterTask task;
    private final Planned planned;
    private final Problems problems;

    private RosterCheck(RosterTask task, Planned planned, Problems problems) {
        this.task = task;
        this.planned = planned;
        this.problems = problems;
    }

    /**
     * Checks a roster.
     *
     * @param task what is asked of it
     * @param roster the roster
     * @return everything that is wrong or uneven, in the order of visits, people and days
     */
    public static List<Problem> of(RosterTask task, Roster roster) {
        Problems problems = new Problems();
        Planned planned = Planned.by(roster);
        new VisitCheck(task, problems).check(roster);
        new PersonCheck(task, planned, problems).check();
        new RosterCheck(task, planned, problems).check();
        return problems.list();
    }

    /**
     * Says beforehand why no roster can answer a task: a day on which nobody is there for a shift, or fewer people than
     * its shifts need; visits of a shift that are too few for its days; somebody whose visits don't fit into the days on
     * which they are there. Nothing found does not mean that there is a roster: these may fit one by one and not
     * together.
     *
     * @param task the task
     * @return what can't be, naming day and shift, or the person
     */
    public static List<Problem> of(RosterTask task) {
        Problems problems = new Problems();
        new TaskCheck(task, problems).check();
        return problems.list();
    }

    private void check() {
        task.worked().forEach(this::checkDay);
        for (Shift shift : Shift.values()) {
            checkEven(shift);
        }
    }

    private void checkDay(LocalDate day, Set<Shift> shifts) {
        for (Shift shift : shifts) {
            if (planned.isDeserted(day, shift, task)) {
                problems.error("nobody-on-shift", RuleId.C1_9, VISITS, "shift", shift, "day", day);
            }
        }
    }

    private void checkEven(Shift shift) {
        ShiftDays now = ShiftDays.planned(task, shift, planned);
        if (now.empty().isEmpty()) {
            now.moreEven().ifPresent(even -> warn(shift, now, even));
        }
    }

    private void warn(Shift shift, ShiftDays now, ShiftDays even) {
        problems.warning(
                "uneven-shift",
                RuleId.C1_9,
                VISITS,
                "shift",
                shift,
                "most",
                now.visitorsOn(now.fullest()),
                "fullest",
                now.fullest(),
                "fewest",
                now.visitorsOn(now.emptiest()),
                "emptiest",
                now.emptiest(),
                "least",
                even.difference());
    }
}
