package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks the visits of each person together: how many they are, and how they follow one another. */
final class PersonCheck {
    private final RosterTask task;
    private final Planned planned;
    private final Problems problems;

    PersonCheck(RosterTask task, Planned planned, Problems problems) {
        this.task = task;
        this.planned = planned;
        this.problems = problems;
    }

    void check() {
        for (RosterPerson person : task.people()) {
            for (Shift shift : Shift.values()) {
                checkNumber(person, shift);
            }
            shiftsByDay(person).forEach((day, shifts) -> checkDay(person, day, shifts));
        }
    }

    private void checkNumber(RosterPerson person, Shift shift) {
        int asked = person.visitsOf(shift);
        long was = planned.numberOf(shift, person);
        if (was != asked) {
            problems.error(
                    was < asked ? "too-few-visits" : "too-many-visits",
                    RuleId.C1_9,
                    RosterCheck.VISITS,
                    "person",
                    person.id(),
                    "shift",
                    shift,
                    "asked",
                    asked,
                    "was",
                    was);
        }
    }

    private Map<LocalDate, List<Shift>> shiftsByDay(RosterPerson person) {
        return planned.of(person).stream()
                .collect(Collectors.groupingBy(
                        PlannedVisit::date,
                        TreeMap::new,
                        Collectors.mapping(PlannedVisit::shift, Collectors.toList())));
    }

    private void checkDay(RosterPerson person, LocalDate day, List<Shift> shifts) {
        if (shifts.size() > 1) {
            problems.error(
                    "two-visits-a-day",
                    RuleId.C1_9,
                    RosterCheck.VISITS,
                    "person",
                    person.id(),
                    "shifts",
                    shifts,
                    "day",
                    day);
        }
        if (shifts.contains(Shift.EARLY) && planned.has(day.minusDays(1), Shift.NIGHT, person)) {
            problems.error("early-after-night", RuleId.C1_9, RosterCheck.VISITS, "person", person.id(), "day", day);
        }
    }
}
