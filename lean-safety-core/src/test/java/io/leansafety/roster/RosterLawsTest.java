package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of rosters, over tasks so small that every roster can be tried. */
@Rule("C1.9")
class RosterLawsTest {
    private static final int TRIES = 200;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsSaidBeforehandIsCertain(@ForAll("seeds") long seed) {
        RosterTask task = AnyRoster.task(new Dice(seed));

        if (!RosterCheck.of(task).isEmpty()) {
            assertThat(ExhaustivePlanner.rosters(task)).noneMatch(roster -> SlowCheck.passes(task, roster));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void ofOnePersonAndOfOneShiftEverythingIsSaidBeforehand(@ForAll("seeds") long seed) {
        RosterTask task = AnyRoster.task(new Dice(seed));

        for (RosterPerson person : task.people()) {
            assertThat(PersonFit.of(task, person))
                    .isEqualTo(!ExhaustivePlanner.months(task, person).isEmpty());
        }
        for (Shift shift : Shift.values()) {
            RosterTask only = AnyRoster.only(shift, task);
            assertThat(RosterCheck.of(only).isEmpty())
                    .isEqualTo(ExhaustivePlanner.rosters(only).anyMatch(roster -> SlowCheck.passes(only, roster)));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whereARosterIsWithoutErrorsOneIsWithoutWarnings(@ForAll("seeds") long seed) {
        RosterTask task = AnyRoster.task(new Dice(seed));

        assertThat(ExhaustivePlanner.rosters(task)
                        .anyMatch(roster -> RosterCheck.of(task, roster).isEmpty()))
                .isEqualTo(ExhaustivePlanner.rosters(task).anyMatch(roster -> SlowCheck.passes(task, roster)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anErrorIsFoundWhereTheSlowCheckFindsOne(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        RosterTask task = AnyRoster.task(dice);
        Roster roster = AnyRoster.roster(task, dice);

        assertThat(RosterCheck.of(task, roster).stream().noneMatch(Problem::isError))
                .isEqualTo(SlowCheck.passes(task, roster));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aShiftIsUnevenWhereItsVisitsAloneCanBePlacedMoreEvenly(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        RosterTask task = AnyRoster.task(dice);
        ExhaustivePlanner.rosters(task).limit(20).forEach(roster -> {
            Map<String, String> uneven = RosterCheck.of(task, roster).stream()
                    .filter(Predicate.not(Problem::isError))
                    .map(Problem::arguments)
                    .collect(Collectors.toMap(
                            about -> about.getOrDefault("shift", ""), about -> about.getOrDefault("least", "")));
            for (Shift shift : Shift.values()) {
                int least = SlowCheck.leastDifference(task, roster, shift);
                boolean isEven =
                        SlowCheck.difference(task, roster, shift) == least || SlowCheck.leavesADay(task, roster, shift);
                assertThat(uneven.getOrDefault(shift.name(), "even")).isEqualTo(isEven ? "even" : "" + least);
            }
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfVisitsAndPeopleNeverMatters(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        RosterTask task = AnyRoster.task(dice);
        Roster roster = AnyRoster.roster(task, dice);
        RosterTask shuffled = new RosterTask(task.period(), task.worked(), dice.shuffled(task.people()));

        assertThat(RosterCheck.of(shuffled, new Roster(dice.shuffled(roster.visits()))))
                .isEqualTo(RosterCheck.of(task, roster));
        assertThat(RosterCheck.of(shuffled)).isEqualTo(RosterCheck.of(task));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void takingAwayTheOnlyVisitorOfAShiftIsFound(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        RosterTask task = AnyRoster.task(dice);
        ExhaustivePlanner.rosters(task)
                .filter(roster ->
                        SlowCheck.passes(task, roster) && !roster.visits().isEmpty())
                .findFirst()
                .ifPresent(roster -> assertTakenAway(task, roster, dice.pick(roster.visits())));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void eveningOutMakesNothingWorse(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        RosterTask task = AnyRoster.task(dice);
        Roster roster = AnyRoster.roster(task, dice);

        Roster even = EvenRoster.of(task, roster);

        assertThat(visits(even)).isEqualTo(visits(roster));
        assertThat(said(RosterCheck.of(task, even)))
                .allSatisfy(problem -> assertThat(problem).doesNotStartWith("uneven"))
                .isSubsetOf(said(RosterCheck.of(task, roster)));
        assertThat(EvenRoster.of(task, even)).isEqualTo(even);
    }

    /** Whose visits of which shift there are, whatever the day. */
    private static List<String> visits(Roster roster) {
        return roster.visits().stream()
                .distinct()
                .map(visit -> visit.person() + " " + visit.shift())
                .sorted()
                .toList();
    }

    private static void assertTakenAway(RosterTask task, Roster roster, PlannedVisit gone) {
        List<PlannedVisit> left = new ArrayList<>(roster.visits());
        left.remove(gone);
        boolean wasOnly =
                left.stream().noneMatch(visit -> visit.date().equals(gone.date()) && visit.shift() == gone.shift());

        List<String> said = said(RosterCheck.of(task, new Roster(left)));

        assertThat(said)
                .anyMatch(problem -> problem.startsWith("too-few-visits " + gone.person() + " " + gone.shift()));
        assertThat(said.contains("nobody-on-shift " + gone.shift() + " " + gone.date()))
                .isEqualTo(wasOnly);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
