package io.leansafety.roster;

import io.leansafety.organization.Shift;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rule of rosters, written down as it is said and without any thrift. */
final class SlowCheck {
    private SlowCheck() {}

    static boolean passes(RosterTask task, Roster roster) {
        List<PlannedVisit> visits = roster.visits();
        return new HashSet<>(visits).size() == visits.size()
                && visits.stream().allMatch(visit -> isPossible(task, visit))
                && visits.stream().allMatch(visit -> visits.stream().allMatch(other -> goTogether(visit, other)))
                && task.people().stream().allMatch(person -> makesTheirVisits(person, visits))
                && Stream.of(Shift.values()).noneMatch(shift -> leavesADay(task, roster, shift));
    }

    /** Whether nobody visits the shift on some day on which it is worked. */
    static boolean leavesADay(RosterTask task, Roster roster, Shift shift) {
        return task.daysOf(shift).stream().anyMatch(day -> count(roster.visits(), on(day, shift)) == 0);
    }

    private static boolean isPossible(RosterTask task, PlannedVisit visit) {
        return task.isWorked(visit.date(), visit.shift())
                && task.people().stream()
                        .anyMatch(person -> person.id().equals(visit.person())
                                && !person.absences().contains(visit.date()));
    }

    private static boolean goTogether(PlannedVisit one, PlannedVisit other) {
        boolean isSamePerson = one.person().equals(other.person());
        boolean isTwiceADay = one.date().equals(other.date()) && one.shift() != other.shift();
        boolean isEarlyAfterNight = one.shift() == Shift.NIGHT
                && other.shift() == Shift.EARLY
                && other.date().equals(one.date().plusDays(1));
        return !isSamePerson || (!isTwiceADay && !isEarlyAfterNight);
    }

    private static boolean makesTheirVisits(RosterPerson person, List<PlannedVisit> visits) {
        return Stream.of(Shift.values())
                .allMatch(shift -> count(visits, visit -> visit.person().equals(person.id()) && visit.shift() == shift)
                        == person.visitsOf(shift));
    }

    /** By how many people the days of a shift differ. */
    static int difference(RosterTask task, Roster roster, Shift shift) {
        var numbers = task.daysOf(shift).stream()
                .mapToLong(day -> count(roster.visits(), on(day, shift)))
                .summaryStatistics();
        return numbers.getCount() == 0 ? 0 : (int) (numbers.getMax() - numbers.getMin());
    }

    /** The least difference of all rosters that differ from this one in the visits of the shift only. */
    static int leastDifference(RosterTask task, Roster roster, Shift shift) {
        List<PlannedVisit> others = others(roster, shift);
        return ExhaustivePlanner.rosters(task)
                .filter(other -> others(other, shift).equals(others))
                .mapToInt(other -> difference(task, other, shift))
                .min()
                .orElseThrow();
    }

    private static List<PlannedVisit> others(Roster roster, Shift shift) {
        return roster.visits().stream().filter(visit -> visit.shift() != shift).toList();
    }

    private static Predicate<PlannedVisit> on(LocalDate day, Shift shift) {
        return visit -> visit.date().equals(day) && visit.shift() == shift;
    }

    private static long count(List<PlannedVisit> visits, Predicate<PlannedVisit> which) {
        return visits.stream().filter(which).count();
    }
}
