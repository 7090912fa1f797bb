package io.leansafety.rosterplanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.port.RosterPlanner;
import io.leansafety.port.RosterPlannerContract;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterCheck;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.value.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timefold keeps the contract of the port, and plans the months of real companies. */
class TimefoldRosterPlannerTest extends RosterPlannerContract {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final PersonId ONE = new PersonId("P12");
    private static final RosterPlanner PLANNER = new TimefoldRosterPlanner();

    @Override
    protected RosterPlanner planner() {
        return PLANNER;
    }

    static LongStream companies() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void aCompanyOfFiftyManagersIsPlannedWithinAMinute(long seed) {
        RosterTask task = AnyCompany.task(seed);
        Instant start = Instant.now();

        Roster roster = PLANNER.plan(task).orElseThrow();

        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
        assertThat(RosterCheck.of(task, roster)).isEmpty();
        new PlannedGrid(task, roster).assertRight();
    }

    @Test
    void theSameTaskGivesTheSameRoster() {
        RosterTask task = AnyCompany.task(2);
        List<RosterPerson> shuffled = new ArrayList<>(task.people());
        Collections.shuffle(shuffled, new Random(1));
        RosterTask same = new RosterTask(task.period(), task.worked(), shuffled);

        assertThat(new TimefoldRosterPlanner().plan(same)).isEqualTo(PLANNER.plan(task));
    }

    @Test
    void visitsAreSpreadOverTheMonth() {
        RosterTask task = AnyCompany.task(5);
        Roster roster = PLANNER.plan(task).orElseThrow();

        assertThat(task.people()).allSatisfy(person -> {
            long nights = roster.visits().stream()
                    .filter(visit -> visit.person().equals(person.id()) && visit.shift() == Shift.NIGHT)
                    .map(visit ->
                            Stretches.of(task, person.visitsOf(Shift.NIGHT)).at(visit.date()))
                    .distinct()
                    .count();
            assertThat(nights).isGreaterThanOrEqualTo(person.visitsOf(Shift.NIGHT) - 1);
        });
    }

    @Test
    void aDayWithEverybodyAbsentIsNamedWithItsShifts() {
        LocalDate day = AnyCompany.task(1).worked().firstKey().plusDays(9);
        RosterTask task = changed(AnyCompany.task(1), person -> absent(person, day));

        assertThat(refused(task))
                .filteredOn(problem -> problem.containsKey("day"))
                .containsExactly(
                        Map.of("shift", "EARLY", "day", day.toString()),
                        Map.of("shift", "MIDDLE", "day", day.toString()),
                        Map.of("shift", "NIGHT", "day", day.toString()));
    }

    @Test
    void tooFewNightsAreNamedWithTheDaysLeftOpen() {
        RosterTask task = changed(
                AnyCompany.task(1),
                person -> person.visitsOf(Shift.NIGHT) == 1
                        ? person
                        : new RosterPerson(person.id(), Map.of(Shift.EARLY, 5, Shift.MIDDLE, 2), Set.of()));

        assertThat(refused(task)).singleElement().satisfies(problem -> {
            assertThat(problem).containsEntry("shift", "NIGHT").containsKey("days");
        });
    }

    @Test
    void daysThatCannotBeFilledTogetherAreNamed() {
        RosterTask all = AnyCompany.task(3);
        LocalDate first = all.worked().firstKey().plusDays(9);
        LocalDate second = first.plusDays(1);
        NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>(all.worked());
        worked.put(first, Set.of(Shift.NIGHT));
        worked.put(second, Set.of(Shift.EARLY));
        RosterTask task = changed(
                new RosterTask(all.period(), worked, all.people()),
                person -> person.id().equals(ONE) ? person : absent(absent(person, first), second));

        assertThat(RosterCheck.of(task)).as("one by one each day can be filled").isEmpty();
        assertThat(refused(task))
                .as("but the only one who is there can't be early after the night")
                .anyMatch(problem ->
                        Set.of(first.toString(), second.toString()).contains(problem.getOrDefault("day", "")));
    }

    private static RosterTask changed(RosterTask task, UnaryOperator<RosterPerson> change) {
        return new RosterTask(
                task.period(), task.worked(), task.people().stream().map(change).toList());
    }

    private static RosterPerson absent(RosterPerson person, LocalDate day) {
        Set<LocalDate> absences = new HashSet<>(person.absences());
        absences.add(day);
        return new RosterPerson(person.id(), person.visits(), absences);
    }

    private static List<Map<String, String>> refused(RosterTask task) {
        Outcome<Roster> outcome = PLANNER.plan(task);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().stream().map(Problem::arguments).toList();
    }
}
