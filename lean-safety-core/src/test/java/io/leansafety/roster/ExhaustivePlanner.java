package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.port.RosterPlanner;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tries every roster of a task that is tiny. */
final class ExhaustivePlanner implements RosterPlanner {
    @Override
    public Outcome<Roster> plan(RosterTask task) {
        List<Problem> certain = RosterCheck.of(task);
        if (!certain.isEmpty()) {
            return new Outcome.Refused<>(certain);
        }
        return rosters(task)
                .filter(roster -> RosterCheck.of(task, roster).isEmpty())
                .findFirst()
                .<Outcome<Roster>>map(roster -> new Outcome.Accepted<>(roster, List.of()))
                .orElseGet(() -> refused(task));
    }

    /** Every roster on which everybody makes their visits and keeps to one a day, and to no EARLY after a NIGHT. */
    static Stream<Roster> rosters(RosterTask task) {
        Stream<List<PlannedVisit>> rosters = Stream.of(List.of());
        for (RosterPerson person : task.people()) {
            List<List<PlannedVisit>> own = months(task, person);
            rosters = rosters.flatMap(others -> own.stream()
                    .map(visits ->
                            Stream.concat(others.stream(), visits.stream()).toList()));
        }
        return rosters.map(Roster::new);
    }

    /** Every month that a person can have. */
    static List<List<PlannedVisit>> months(RosterTask task, RosterPerson person) {
        List<List<PlannedVisit>> months = List.of(List.of());
        for (LocalDate day : task.worked().keySet()) {
            List<List<PlannedVisit>> longer = new ArrayList<>(months);
            for (List<PlannedVisit> month : months) {
                for (Shift shift : Shift.values()) {
                    if (task.isWorked(day, shift) && person.isThere(day) && mayFollow(month, day, shift)) {
                        longer.add(Stream.concat(month.stream(), Stream.of(new PlannedVisit(day, shift, person.id())))
                                .toList());
                    }
                }
            }
            months = longer;
        }
        return months.stream().filter(month -> isAsked(month, person)).toList();
    }

    private static boolean mayFollow(List<PlannedVisit> month, LocalDate day, Shift shift) {
        return shift != Shift.EARLY
                || month.stream()
                        .noneMatch(visit -> visit.shift() == Shift.NIGHT
                                && visit.date().plusDays(1).equals(day));
    }

    private static boolean isAsked(List<PlannedVisit> month, RosterPerson person) {
        return Stream.of(Shift.values())
                .allMatch(shift ->
                        month.stream().filter(visit -> visit.shift() == shift).count() == person.visitsOf(shift));
    }

    private static Outcome<Roster> refused(RosterTask task) {
        Roster best = rosters(task)
                .min(Comparator.comparing(roster -> RosterCheck.of(task, roster).size()))
                .orElse(Roster.EMPTY);
        return new Outcome.Refused<>(RosterRefusal.of(task, best));
    }
}
