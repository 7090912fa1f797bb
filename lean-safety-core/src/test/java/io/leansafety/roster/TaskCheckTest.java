package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.said;
import static io.leansafety.roster.TaskDraft.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("C1.9")
class TaskCheckTest {
    @Test
    void aTaskThatCanBeAnsweredSaysNothing() {
        assertThat(problems(working("EN", "EN").with("P1", "E2").with("P2", "N2")))
                .isEmpty();
    }

    @Test
    void nothingAsksForNothing() {
        assertThat(problems(working())).isEmpty();
        assertThat(problems(working("", "").with("P1", ""))).isEmpty();
    }

    @Test
    void fewerVisitsThanDaysLeaveTheLastDaysOpen() {
        assertThat(problems(working("EN", "EN", "EN", "EN")
                        .with("P1", "E4")
                        .with("P2", "N1")
                        .with("P3", "N1")))
                .containsExactly("too-few-for-the-days NIGHT 2 4 2025-12-03, 2025-12-04");
    }

    @Test
    void aShiftThatNobodyHasLeavesAllItsDaysOpen() {
        assertThat(problems(working("M", "M").with("P1", "")))
                .containsExactly("too-few-for-the-days MIDDLE 0 2 2025-12-01, 2025-12-02");
    }

    @Test
    void aDayOnWhichEverybodyIsAbsentIsNamedWithItsShift() {
        assertThat(problems(working("EN", "EN", "EN")
                        .with("P1", "N2", 2)
                        .with("P2", "N1", 1, 2)
                        .with("P3", "E3")))
                .containsExactly("nobody-there NIGHT 2025-12-02");
    }

    @Test
    void absencesCanLeaveADayOpenThatSomebodyCouldVisit() {
        assertThat(problems(working("E", "E", "E").with("P1", "E1").with("P2", "E2", 2, 3)))
                .as("P1 makes one visit and is alone on two days; P2 makes two and is there on one")
                .containsExactly("too-few-for-the-days EARLY 3 3 2025-12-03", "visits-without-days P2 EARLY 2 1");
    }

    @Test
    void aDayNeedsAsManyPeopleAsItHasShifts() {
        assertThat(problems(working("EM", "EM", "EM")
                        .with("P1", "E1 M1", 2)
                        .with("P2", "E1 M1", 2)
                        .with("P3", "E1 M1")))
                .containsExactly("too-few-that-day 2025-12-02 EARLY, MIDDLE 1");
    }

    @Test
    void aShiftThatNobodyIsThereForIsNotCountedAgain() {
        assertThat(problems(
                        working("EN", "EN").with("P1", "N2", 1).with("P2", "E2").with("P3", "N1", 1)))
                .contains("nobody-there NIGHT 2025-12-01")
                .noneMatch(problem -> problem.startsWith("too-few-that-day"));
    }

    @Test
    void visitsNeedAsManyDays() {
        assertThat(problems(working("EMN", "EMN", "EMN")
                        .with("P1", "E1 M2 N1")
                        .with("P2", "E2 M1")
                        .with("P3", "N2")))
                .containsExactly("visits-without-days P1 EARLY 1, MIDDLE 2, NIGHT 1 3");
    }

    @Test
    void aNightNeedsADayWithoutAnEarlyShiftBehindIt() {
        assertThat(problems(working("N", "E", "E").with("P1", "E2 N1")))
                .containsExactly("visits-without-days P1 EARLY 2, NIGHT 1 3");
        assertThat(problems(working("N", "", "E", "E").with("P1", "E2 N1"))).isEmpty();
    }

    @Test
    void bothAreSaidAtOnce() {
        assertThat(problems(working("E", "E", "E").with("P1", "E1", 1).with("P2", "E1", 1)))
                .containsExactly("nobody-there EARLY 2025-12-01", "too-few-for-the-days EARLY 2 3 2025-12-01");
    }

    @Test
    void allOfItKeepsARosterFromBeing() {
        assertThat(RosterCheck.of(working("E", "E").with("P1", "E3").task())).allMatch(Problem::isError);
    }

    private static List<String> problems(TaskDraft draft) {
        return said(RosterCheck.of(draft.task()));
    }
}
