package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterCheck;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link RosterPlanner} keeps; whoever writes one extends this test. */
@Rule("C1.9")
public abstract class RosterPlannerContract {
    private static final SettlementPeriod PERIOD = SettlementPeriod.parse("2025-12");
    private static final Set<Shift> ALL = Set.of(Shift.values());
    private static final Set<Shift> EARLY_AND_NIGHT = Set.of(Shift.EARLY, Shift.NIGHT);

    protected RosterPlannerContract() {}

    /** {@return the planner that is tested} */
    protected abstract RosterPlanner planner();

    @Test
    public void aRosterPassesTheCheckWithoutErrorsAndWarnings() {
        assertPlanned(task(
                days(5, ALL),
                person("P1", 3, 1, 1),
                person("P2", 2, 2, 0, 2),
                person("P3", 0, 1, 3),
                person("P4", 1, 1, 1, 1, 5)));
    }

    @Test
    public void aNightAndTheEarlyShiftBehindItGoToDifferentPeople() {
        assertPlanned(
                task(days(4, EARLY_AND_NIGHT), person("P1", 2, 0, 1), person("P2", 1, 0, 2), person("P3", 1, 0, 1)));
    }

    @Test
    public void aRosterIsEven() {
        assertPlanned(task(days(6, Set.of(Shift.MIDDLE)), person("P1", 0, 4, 0), person("P2", 0, 5, 0, 6)));
    }

    @Test
    public void daysOfRestAreLeftOut() {
        NavigableMap<LocalDate, Set<Shift>> days = days(4, EARLY_AND_NIGHT);
        days.remove(day(2));
        days.put(day(4), Set.of(Shift.EARLY));
        assertPlanned(task(days, person("P1", 2, 0, 1), person("P2", 1, 0, 1)));
    }

    @Test
    public void nothingIsAnsweredByNothing() {
        assertThat(planner().plan(task(days(0, ALL))).orElseThrow()).isEqualTo(Roster.EMPTY);
        assertThat(planner().plan(task(days(0, ALL), person("P1", 0, 0, 0))).orElseThrow())
                .isEqualTo(Roster.EMPTY);
    }

    @Test
    public void aDayOnWhichEverybodyIsAbsentIsNamedWithItsShift() {
        assertThat(refused(task(days(3, EARLY_AND_NIGHT), person("P1", 3, 0, 0), person("P2", 0, 0, 3, 2))))
                .anyMatch(said("NIGHT", "2025-12-02"));
    }

    @Test
    public void aShiftWithTooFewVisitsIsNamedWithTheDaysLeftOpen() {
        assertThat(refused(task(days(3, EARLY_AND_NIGHT), person("P1", 3, 0, 0), person("P2", 0, 0, 2))))
                .anyMatch(said("NIGHT", "2025-12-0"));
    }

    @Test
    public void somebodyWhoseVisitsDoNotFitIsNamed() {
        assertThat(refused(task(days(2, EARLY_AND_NIGHT), person("P1", 1, 0, 1), person("P2", 2, 0, 2))))
                .anyMatch(said("P2"));
    }

    @Test
    public void whatFitsOneByOneAndNotTogetherIsNamedAsWell() {
        RosterTask task = task(days(2, EARLY_AND_NIGHT), person("P1", 1, 0, 1), person("P2", 1, 0, 1));

        assertThat(RosterCheck.of(task)).isEmpty();
        assertThat(refused(task))
                .allMatch(problem -> problem.arguments().containsKey("person")
                        || (problem.arguments().containsKey("shift")
                                && problem.arguments().containsKey("day")));
    }

    /** A task of December 2025. */
    protected static RosterTask task(NavigableMap<LocalDate, Set<Shift>> days, RosterPerson... people) {
        return new RosterTask(PERIOD, days, List.of(people));
    }

    /** The first days of the month, on each of which the same shifts are worked. */
    protected static NavigableMap<LocalDate, Set<Shift>> days(int number, Set<Shift> shifts) {
        NavigableMap<LocalDate, Set<Shift>> days = new TreeMap<>();
        for (int i = 1; i <= number; i++) {
            days.put(day(i), shifts);
        }
        return days;
    }

    /** A person with visits of the three shifts and the days of the month on which they are absent. */
    protected static RosterPerson person(String id, int early, int middle, int night, Integer... absences) {
        return new RosterPerson(
                new PersonId(id),
                Map.of(Shift.EARLY, early, Shift.MIDDLE, middle, Shift.NIGHT, night),
                Stream.of(absences).map(RosterPlannerContract::day).collect(Collectors.toSet()));
    }

    private static LocalDate day(int number) {
        return PERIOD.first().plusDays(number - 1L);
    }

    private void assertPlanned(RosterTask task) {
        assertThat(RosterCheck.of(task, planner().plan(task).orElseThrow())).isEmpty();
    }

    private List<Problem> refused(RosterTask task) {
        Outcome<Roster> outcome = planner().plan(task);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems();
    }

    private static Predicate<Problem> said(String... parts) {
        return problem -> Stream.of(parts)
                .allMatch(part -> problem.arguments().values().toString().contains(part));
    }
}
