package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.roster;
import static io.leansafety.roster.TaskDraft.said;
import static io.leansafety.roster.TaskDraft.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Document;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Rule("C1.9")
class RosterCheckTest {
    private static final List<String> GOOD =
            List.of("P1 1 E", "P2 1 N", "P1 2 E", "P3 2 N", "P2 3 E", "P1 3 N", "P3 4 E", "P2 4 N");

    @Test
    void everyShiftIsVisitedAndEverybodyMakesTheirVisits() {
        assertThat(RosterCheck.of(task().task(), changed(GOOD))).isEmpty();
    }

    @Test
    void problemsNameTheRosterAndTheRule() {
        assertThat(RosterCheck.of(task().task(), Roster.EMPTY)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.document()).isEqualTo(Document.ROSTER);
            assertThat(problem.path()).isEqualTo("visits");
            assertThat(problem.rule()).isEqualTo(RuleId.C1_9);
        });
    }

    @Test
    void aShiftThatNobodyVisitsIsNamedWithItsDay() {
        assertThat(said(changed("P3 2 N", "P3 3 N")))
                .containsExactly("early-after-night P3 2025-12-04", "nobody-on-shift NIGHT 2025-12-02");
    }

    @Test
    void aVisitTooFewIsFoundOnThePersonAndOnTheDay() {
        assertThat(said(changed("P3 2 N")))
                .containsExactly("too-few-visits P3 NIGHT 1 0", "nobody-on-shift NIGHT 2025-12-02");
    }

    @Test
    void aVisitTooManyIsFound() {
        assertThat(said(changed("", "P3 3 N")))
                .containsExactly("too-many-visits P3 NIGHT 1 2", "early-after-night P3 2025-12-04");
    }

    @Test
    void aShiftThatIsNotTheirsIsOneVisitTooMany() {
        RosterTask task = working("EM").with("P1", "E1").with("P2", "M1").task();

        assertThat(said(RosterCheck.of(task, roster("P1 1 M", "P2 1 E"))))
                .containsExactly(
                        "too-few-visits P1 EARLY 1 0",
                        "too-many-visits P1 MIDDLE 0 1",
                        "too-many-visits P2 EARLY 0 1",
                        "too-few-visits P2 MIDDLE 1 0");
    }

    @Test
    void somebodyWhoIsNotAmongThePeopleIsNamedOnceAndVisitsNothing() {
        assertThat(said(changed("P3 2 N", "P9 2 N", "P9 4 N")))
                .containsExactly(
                        "unknown-person P9", "too-few-visits P3 NIGHT 1 0", "nobody-on-shift NIGHT 2025-12-02");
    }

    @Test
    void nobodyVisitsTwoShiftsOnADay() {
        assertThat(said(changed("P3 4 E", "P3 2 E")))
                .containsExactly("two-visits-a-day P3 EARLY, NIGHT 2025-12-02", "nobody-on-shift EARLY 2025-12-04");
    }

    @Test
    void nobodyGoesFromANightToAnEarlyShift() {
        assertThat(said(changed("P3 4 E", "P3 3 E")))
                .containsExactly("early-after-night P3 2025-12-03", "nobody-on-shift EARLY 2025-12-04");
    }

    @Test
    void aMiddleShiftMayFollowANight() {
        RosterTask task = working("N", "M").with("P1", "M1 N1").task();

        assertThat(RosterCheck.of(task, roster("P1 1 N", "P1 2 M"))).isEmpty();
    }

    @Test
    void aDayOfRestParts() {
        RosterTask task = working("N", "", "E").with("P1", "E1 N1").task();

        assertThat(RosterCheck.of(task, roster("P1 1 N", "P1 3 E"))).isEmpty();
    }

    @Test
    void somebodyAbsentVisitsNothing() {
        RosterTask task = working("E", "E")
                .with("P1", "E2", 2)
                .with("P2", "E1")
                .with("P3", "E1", 1)
                .task();

        assertThat(said(RosterCheck.of(task, roster("P1 1 E", "P1 2 E", "P2 1 E", "P3 1 E"))))
                .containsExactly(
                        "absent-visitor P3 EARLY 2025-12-01",
                        "absent-visitor P1 EARLY 2025-12-02",
                        "nobody-on-shift EARLY 2025-12-02");
    }

    @Test
    void aShiftThatIsNotWorkedIsNotVisited() {
        RosterTask task = working("E", "", "N").with("P1", "E2 N2").task();

        assertThat(said(RosterCheck.of(task, roster("P1 1 E", "P1 2 E", "P1 3 N", "P1 40 N"))))
                .containsExactly("shift-not-worked P1 EARLY 2025-12-02", "shift-not-worked P1 NIGHT 2026-01-09");
    }

    @Test
    void aVisitThatIsListedTwiceCountsOnce() {
        assertThat(said(changed("", "P3 2 N"))).containsExactly("duplicate-visit P3 NIGHT 2025-12-02");
    }

    @Test
    void aRosterIsUnevenWhereAVisitCanMoveToAnEmptierDay() {
        RosterTask task = working("E", "E", "E")
                .with("P1", "E2")
                .with("P2", "E2")
                .with("P3", "E2")
                .task();

        assertThat(said(RosterCheck.of(task, roster("P1 1 E", "P2 1 E", "P3 1 E", "P1 2 E", "P2 2 E", "P3 3 E"))))
                .containsExactly("uneven-shift EARLY 3 2025-12-01 1 2025-12-03 0");
        assertThat(RosterCheck.of(task, roster("P1 1 E", "P2 1 E", "P2 2 E", "P3 2 E", "P1 3 E", "P3 3 E")))
                .isEmpty();
    }

    @Test
    void anUnevenRosterIsAWarning() {
        RosterTask task = working("E", "E", "E")
                .with("P1", "E2")
                .with("P2", "E2")
                .with("P3", "E1")
                .task();

        assertThat(RosterCheck.of(task, roster("P1 1 E", "P2 1 E", "P3 1 E", "P1 2 E", "P2 3 E")))
                .singleElement()
                .matches(problem -> !problem.isError());
    }

    @Test
    void oneMoreOnSomeDaysIsEven() {
        RosterTask task = working("E", "E").with("P1", "E1").with("P2", "E2").task();

        assertThat(RosterCheck.of(task, roster("P1 2 E", "P2 1 E", "P2 2 E"))).isEmpty();
    }

    @Test
    void whereMostAreAbsentADayMayHaveFewer() {
        RosterTask task = working("E", "E", "E")
                .with("P1", "E2", 3)
                .with("P2", "E2", 3)
                .with("P3", "E2", 3)
                .with("P4", "E1")
                .task();

        assertThat(RosterCheck.of(task, roster("P1 1 E", "P1 2 E", "P2 1 E", "P2 2 E", "P3 1 E", "P3 2 E", "P4 3 E")))
                .isEmpty();
    }

    @Test
    void aVisitMovesByWayOfSomebodyElse() {
        RosterTask task = working("E", "E", "E")
                .with("P1", "E1", 3)
                .with("P2", "E1", 3)
                .with("P3", "E1", 3)
                .with("P4", "E1", 1)
                .with("P5", "E1", 1, 2)
                .with("P6", "E1", 1)
                .task();

        assertThat(said(RosterCheck.of(task, roster("P1 1 E", "P2 1 E", "P3 1 E", "P4 2 E", "P6 2 E", "P5 3 E"))))
                .as("one of the first goes to the second day, one of the second to the third")
                .containsExactly("uneven-shift EARLY 3 2025-12-01 1 2025-12-03 0");
    }

    @Test
    void whatIsPlannedForOtherShiftsStays() {
        TaskDraft draft = working("EN", "EN", "E")
                .with("P2", "E1 N1")
                .with("P3", "E1 N1")
                .with("P4", "E1")
                .with("P5", "N1")
                .with("P6", "E1");
        List<String> visits =
                List.of("P1 1 N", "P2 1 N", "P3 1 N", "P5 2 N", "P4 1 E", "P6 2 E", "P1 3 E", "P2 3 E", "P3 3 E");

        assertThat(RosterCheck.of(draft.with("P1", "E1 N1").task(), changed(visits)))
                .as("no night can move to the second day, for all who have one are early on the third")
                .isEmpty();
    }

    @Test
    void whoeverIsNotBoundByAnotherShiftCanMove() {
        RosterTask task = working("EN", "EN", "E")
                .with("P1", "N1")
                .with("P2", "E1 N1")
                .with("P3", "E1 N1")
                .with("P4", "E1")
                .with("P5", "N1")
                .with("P6", "E1")
                .task();

        assertThat(said(RosterCheck.of(
                        task, roster("P1 1 N", "P2 1 N", "P3 1 N", "P5 2 N", "P4 1 E", "P6 2 E", "P2 3 E", "P3 3 E"))))
                .containsExactly("uneven-shift NIGHT 3 2025-12-01 1 2025-12-02 0");
    }

    /** The good roster without a visit, and with some others. */
    private static List<Problem> changed(String without, String... with) {
        List<String> visits = Stream.concat(GOOD.stream().filter(visit -> !visit.equals(without)), Stream.of(with))
                .toList();
        return RosterCheck.of(task().task(), changed(visits));
    }

    private static Roster changed(List<String> visits) {
        return roster(visits.toArray(String[]::new));
    }

    private static TaskDraft task() {
        return working("EN", "EN", "EN", "EN")
                .with("P1", "E2 N1")
                .with("P2", "E1 N2")
                .with("P3", "E1 N1");
    }
}
