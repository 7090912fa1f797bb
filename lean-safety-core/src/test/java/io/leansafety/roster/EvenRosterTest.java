package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.roster;
import static io.leansafety.roster.TaskDraft.said;
import static io.leansafety.roster.TaskDraft.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Test;

@Rule("C1.9")
class EvenRosterTest {
    @Test
    void whatIsEvenStaysAsItIs() {
        RosterTask task = working("E", "E").with("P1", "E1").with("P2", "E1").task();

        assertThat(EvenRoster.of(task, roster("P1 2 E", "P2 1 E"))).isEqualTo(roster("P1 2 E", "P2 1 E"));
    }

    @Test
    void visitsMoveToEmptierDays() {
        RosterTask task = working("E", "E", "E", "E")
                .with("P1", "E2")
                .with("P2", "E1")
                .with("P3", "E1", 3)
                .task();

        Roster even = EvenRoster.of(task, roster("P1 1 E", "P1 2 E", "P2 1 E", "P3 1 E"));

        assertThat(RosterCheck.of(task, even)).isEmpty();
    }

    @Test
    void aVisitThatCannotTakePlaceStaysWhereItIs() {
        RosterTask task = working("E", "E")
                .with("P1", "E1", 1)
                .with("P2", "E1")
                .with("P3", "E1")
                .task();

        Roster even = EvenRoster.of(task, roster("P1 1 E", "P2 2 E", "P3 2 E"));

        assertThat(said(RosterCheck.of(task, even))).containsExactly("absent-visitor P1 EARLY 2025-12-01");
    }
}
