package io.leansafety.roster;

import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the visits of a roster one by one. */
final class VisitCheck {
    private final RosterTask task;
    private final Problems problems;
    private final Map<PersonId, RosterPerson> people;
    private final Set<PlannedVisit> seen = new HashSet<>();
    private final Set<PersonId> unknown = new HashSet<>();

    VisitCheck(RosterTask task, Problems problems) {
        this.task = task;
        this.problems = problems;
        this.people = task.people().stream().collect(Collectors.toMap(RosterPerson::id, Function.identity()));
    }

    void check(Roster roster) {
        for (PlannedVisit visit : roster.visits()) {
            RosterPerson person = people.get(visit.person());
            if (person == null) {
                checkUnknown(visit.person());
            } else if (!seen.add(visit)) {
                error("duplicate-visit", visit);
            } else {
                check(visit, person);
            }
        }
    }

    /** Somebody who is not among the people is named once, with however many visits. */
    private void checkUnknown(PersonId person) {
        if (unknown.add(person)) {
            problems.error("unknown-person", RuleId.O2, RosterCheck.VISITS, "person", person);
        }
    }

    private void check(PlannedVisit visit, RosterPerson person) {
        if (!task.isWorked(visit.date(), visit.shift())) {
            error("shift-not-worked", visit);
        } else if (!person.isThere(visit.date())) {
            error("absent-visitor", visit);
        }
    }

    private void error(String code, PlannedVisit visit) {
        problems.error(
                code,
                RuleId.C1_9,
                RosterCheck.VISITS,
                "person",
                visit.person(),
                "shift",
                visit.shift(),
                "day",
                visit.date());
    }
}
