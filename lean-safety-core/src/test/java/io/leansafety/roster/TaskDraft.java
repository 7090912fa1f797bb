package io.leansafety.roster;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Problem;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task of December 2025 in short: shifts are E, M and N, days their numbers. */
final class TaskDraft {
    private static final SettlementPeriod DECEMBER = SettlementPeriod.parse("2025-12");

    private final NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>();
    private final List<RosterPerson> people = new ArrayList<>();

    /** The shifts that are worked, day by day from the first: {@code working("EN", "", "E")}. */
    static TaskDraft working(String... days) {
        TaskDraft draft = new TaskDraft();
        for (int i = 0; i < days.length; i++) {
            Set<Shift> shifts = EnumSet.noneOf(Shift.class);
            days[i].chars().forEach(letter -> shifts.add(shift((char) letter)));
            draft.worked.put(day(i + 1), shifts);
        }
        return draft;
    }

    /** Adds a person with visits and days of absence: {@code with("P1", "E2 N1", 3, 4)}. */
    TaskDraft with(String id, String visits, Integer... absences) {
        Map<Shift, Integer> numbers = new EnumMap<>(Shift.class);
        Stream.of(visits.split(" ", -1))
                .filter(visit -> !visit.isEmpty())
                .forEach(visit -> numbers.put(shift(visit.charAt(0)), Integer.valueOf(visit.substring(1))));
        people.add(new RosterPerson(
                new PersonId(id),
                numbers,
                Stream.of(absences).map(TaskDraft::day).collect(Collectors.toSet())));
        return this;
    }

    RosterTask task() {
        return new RosterTask(DECEMBER, worked, people);
    }

    /** Visits in short: {@code roster("P1 3 N")}. */
    static Roster roster(String... visits) {
        return new Roster(Stream.of(visits).map(TaskDraft::visit).toList());
    }

    static PlannedVisit visit(String text) {
        String[] parts = text.split(" ", -1);
        return new PlannedVisit(day(Integer.parseInt(parts[1])), shift(parts[2].charAt(0)), new PersonId(parts[0]));
    }

    static LocalDate day(int number) {
        return LocalDate.of(2025, 12, 1).plusDays(number - 1L);
    }

    /** The codes, each with the values of its arguments. */
    static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " "
                        + String.join(" ", problem.arguments().values()))
                .toList();
    }

    private static Shift shift(char letter) {
        return Stream.of(Shift.values())
                .filter(shift -> shift.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow();
    }
}
