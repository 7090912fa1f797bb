package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.roster;
import static io.leansafety.roster.TaskDraft.said;
import static io.leansafety.roster.TaskDraft.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Test;

@Rule("C1.9")
class RosterRefusalTest {
    private static final RosterTask TASK =
            working("EN", "EN").with("P1", "E1 N1").with("P2", "E1 N1").task();

    @Test
    void whatNobodyVisitsIsNamedByDayAndShift() {
        assertThat(said(RosterRefusal.of(TASK, roster("P1 1 E", "P1 2 N", "P2 1 E", "P2 2 N"))))
                .containsExactly("nobody-found NIGHT 2025-12-01", "nobody-found EARLY 2025-12-02");
    }

    @Test
    void ofTwoVisitsThatDoNotGoTogetherTheLaterOneIsNotPlaced() {
        assertThat(said(RosterRefusal.of(TASK, roster("P1 1 N", "P1 1 E", "P2 1 N", "P2 2 E"))))
                .containsExactly(
                        "nobody-found EARLY 2025-12-02",
                        "nobody-found NIGHT 2025-12-02",
                        "visits-not-placed P1",
                        "visits-not-placed P2");
    }

    @Test
    void whatSomebodyElseVisitsIsNotLeftOpen() {
        RosterTask task = working("E", "N").with("P1", "E1 N1").with("P2", "E1").task();

        assertThat(said(RosterRefusal.of(task, roster("P1 1 E", "P2 2 E", "P1 2 N"))))
                .containsExactly("visits-not-placed P2");
    }

    @Test
    void whatIsPlannedForSomebodyAbsentIsLeftOpen() {
        RosterTask task = working("E").with("P1", "E1", 1).task();

        assertThat(said(RosterRefusal.of(task, roster("P1 1 E"))))
                .containsExactly("nobody-found EARLY 2025-12-01", "visits-not-placed P1");
    }

    @Test
    void aRosterWithoutErrorsLeavesNothingOpen() {
        assertThat(RosterRefusal.of(working("E").with("P1", "E1").task(), roster("P1 1 E")))
                .isEmpty();
    }
}
