package io.leansafety.rosterplanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A roster as it hangs on the wall: a line for each person, a letter for each day, E, M, N, a dot for a day without a
 * visit. It is read with a finger, and knows nothing of the library's check.
 */
final class PlannedGrid {
    private final RosterTask task;
    private final List<LocalDate> days;
    private final List<String> lines;

    PlannedGrid(RosterTask task, Roster roster) {
        this.task = task;
        this.days = task.period()
                .first()
                .datesUntil(task.period().last().plusDays(1))
                .toList();
        this.lines = task.people().stream().map(person -> line(person, roster)).toList();
        assertThat(String.join("", lines).replace(".", ""))
                .as("every visit is of somebody of the task, on a day of the month, and the only one that day")
                .hasSize(roster.visits().size());
    }

    private String line(RosterPerson person, Roster roster) {
        StringBuilder line = new StringBuilder(".".repeat(days.size()));
        for (PlannedVisit visit : roster.visits()) {
            if (visit.person().equals(person.id())) {
                line.setCharAt(days.indexOf(visit.date()), letter(visit.shift()));
            }
        }
        return line.toString();
    }

    void assertRight() {
        for (int i = 0; i < lines.size(); i++) {
            assertRight(task.people().get(i), lines.get(i));
        }
        for (Shift shift : Shift.values()) {
            assertRight(shift);
        }
    }

    private void assertRight(RosterPerson person, String line) {
        assertThat(line).as("early after night").doesNotContain("NE");
        for (Shift shift : Shift.values()) {
            assertThat(line.chars().filter(c -> c == letter(shift)).count())
                    .as("%s of %s", shift, person.id())
                    .isEqualTo(person.visits().getOrDefault(shift, 0).longValue());
        }
        assertThat(IntStream.range(0, line.length()).filter(day -> line.charAt(day) != '.'))
                .as("days of %s", person.id())
                .noneMatch(day -> person.absences().contains(days.get(day)));
    }

    private void assertRight(Shift shift) {
        List<Long> visitors = IntStream.range(0, days.size())
                .filter(day -> works(days.get(day), shift))
                .mapToObj(day -> visitors(shift, day))
                .toList();
        assertThat(visitors).as("somebody on each %s", shift).doesNotContain(0L);
        assertThat(visitors.stream().distinct().count())
                .as("kinds of days of %s: %s", shift, visitors)
                .isLessThanOrEqualTo(2);
        assertThat(Stream.of(shift).filter(any -> !visitors.isEmpty()))
                .allSatisfy(any -> assertThat(most(visitors)
                                + most(visitors.stream().map(n -> -n).toList()))
                        .as("difference of the days of %s: %s", shift, visitors)
                        .isLessThanOrEqualTo(1));
        assertThat(IntStream.range(0, days.size()).filter(day -> !works(days.get(day), shift)))
                .as("days on which %s is not worked", shift)
                .allMatch(day -> visitors(shift, day) == 0);
    }

    private boolean works(LocalDate day, Shift shift) {
        return task.worked().containsKey(day) && task.worked().get(day).contains(shift);
    }

    private long visitors(Shift shift, int day) {
        return lines.stream().filter(line -> line.charAt(day) == letter(shift)).count();
    }

    private static long most(List<Long> numbers) {
        return numbers.stream().mapToLong(i -> i).max().orElseThrow();
    }

    private static char letter(Shift shift) {
        return shift.name().charAt(0);
    }
}
