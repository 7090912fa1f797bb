package io.leansafety.roster;

import com.google.common.collect.Sets;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds why no roster can answer a task, shift by shift, day by day and person by person. */
final class TaskCheck {
    private final RosterTask task;
    private final Problems problems;

    TaskCheck(RosterTask task, Problems problems) {
        this.task = task;
        this.problems = problems;
    }

    void check() {
        for (Shift shift : Shift.values()) {
            checkShift(shift);
        }
        task.worked().forEach(this::checkDay);
        task.people().forEach(this::checkPerson);
    }

    private void checkShift(Shift shift) {
        List<LocalDate> days = task.daysOf(shift);
        int visits = task.people().stream()
                .mapToInt(person -> person.visitsOf(shift))
                .sum();
        List<LocalDate> deserted = days.stream()
                .filter(day -> visits > 0 && !hasVisitor(day, shift))
                .toList();
        for (LocalDate day : deserted) {
            problems.error("nobody-there", RuleId.C1_9, RosterCheck.VISITS, "shift", shift, "day", day);
        }
        List<LocalDate> empty = ShiftDays.asked(task, shift).evenedOut().empty();
        if (visits < days.size() || !deserted.containsAll(empty)) {
            problems.error(
                    "too-few-for-the-days",
                    RuleId.C1_9,
                    RosterCheck.VISITS,
                    "shift",
                    shift,
                    "visits",
                    visits,
                    "worked",
                    days.size(),
                    "days",
                    empty);
        }
    }

    /** Each shift of a day takes a person of its own; fewer people than shifts leave one of them open. */
    private void checkDay(LocalDate day, Set<Shift> shifts) {
        Set<Shift> visited = EnumSet.noneOf(Shift.class);
        shifts.stream().filter(shift -> hasVisitor(day, shift)).forEach(visited::add);
        Sets.powerSet(visited).stream()
                .filter(some -> visitors(day, some) < some.size())
                .min(Comparator.comparing(Set::size))
                .ifPresent(some -> problems.error(
                        "too-few-that-day",
                        RuleId.C1_9,
                        RosterCheck.VISITS,
                        "day",
                        day,
                        "shift",
                        some,
                        "people",
                        visitors(day, some)));
    }

    private boolean hasVisitor(LocalDate day, Shift shift) {
        return visitors(day, Set.of(shift)) > 0;
    }

    /** How many people who visit any of the shifts are there on a day. */
    private long visitors(LocalDate day, Set<Shift> shifts) {
        return task.people().stream()
                .filter(person -> person.isThere(day) && shifts.stream().anyMatch(shift -> person.visitsOf(shift) > 0))
                .count();
    }

    private void checkPerson(RosterPerson person) {
        if (!PersonFit.of(task, person)) {
            problems.error(
                    "visits-without-days",
                    RuleId.C1_9,
                    RosterCheck.VISITS,
                    "person",
                    person.id(),
                    "visits",
                    person.visits().entrySet().stream()
                            .map(asked -> asked.getKey() + " " + asked.getValue())
                            .toList(),
                    "there",
                    task.worked().keySet().stream().filter(person::isThere).count());
        }
    }
}
