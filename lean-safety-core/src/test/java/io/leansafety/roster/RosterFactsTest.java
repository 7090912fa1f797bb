package io.leansafety.roster;

import static io.leansafety.roster.TaskDraft.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The values of rosters guard themselves. */
@Rule("C1.9")
class RosterFactsTest {
    private static final SettlementPeriod DECEMBER = SettlementPeriod.parse("2025-12");
    private static final PersonId SOMEBODY = new PersonId("P1");

    @Test
    void theDaysOfAbsenceAreThoseInThePeriodEachOnce() {
        RosterFacts facts = new RosterFacts(
                DECEMBER,
                List.of(
                        new Absence(SOMEBODY, day(3), day(4)),
                        new Absence(new PersonId("P2"), day(7), day(7)),
                        new Absence(SOMEBODY, day(4), day(5)),
                        new Absence(SOMEBODY, day(-4), day(1)),
                        new Absence(SOMEBODY, day(31), day(50))),
                Roster.EMPTY);

        assertThat(facts.absencesOf(SOMEBODY, DECEMBER))
                .containsExactlyInAnyOrder(day(1), day(3), day(4), day(5), day(31));
        assertThat(facts.absencesOf(SOMEBODY, DECEMBER.startingOn(26)))
                .as("26 November to 25 December")
                .containsExactlyInAnyOrder(day(-4), day(-3), day(-2), day(-1), day(0), day(1), day(3), day(4), day(5));
    }

    @Test
    void whatIsGivenInAnyOrderIsKeptInOne() {
        Roster roster = TaskDraft.roster("P2 1 N", "P1 2 E", "P2 1 E", "P1 1 N");

        assertThat(roster).isEqualTo(TaskDraft.roster("P2 1 E", "P1 1 N", "P2 1 N", "P1 2 E"));
        assertThat(roster.visits())
                .extracting(PlannedVisit::toString)
                .containsExactly(
                        "2025-12-01 EARLY P2", "2025-12-01 NIGHT P1", "2025-12-01 NIGHT P2", "2025-12-02 EARLY P1");
    }

    @Test
    void aTaskIsTheSameHoweverItWasMade() {
        RosterTask task = TaskDraft.working("EN", "")
                .with("P2", "E1 N0")
                .with("P1", "N1", 2)
                .task();
        TreeMap<LocalDate, Set<Shift>> days = new TreeMap<>(Map.of(day(1), EnumSet.of(Shift.NIGHT, Shift.EARLY)));

        RosterTask same = new RosterTask(
                DECEMBER,
                days,
                List.of(
                        new RosterPerson(SOMEBODY, Map.of(Shift.NIGHT, 1), Set.of(day(2))),
                        new RosterPerson(new PersonId("P2"), Map.of(Shift.EARLY, 1), Set.of())));

        assertThat(same).isEqualTo(task);
        days.clear();
        assertThat(same.worked()).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Absence(SOMEBODY, day(2), day(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-12-02 to 2025-12-01");
        assertThatThrownBy(() -> new RosterPerson(SOMEBODY, Map.of(Shift.EARLY, -1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        TaskDraft.working("E").with("P1", "").with("P1", "").task())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RosterTask(DECEMBER, new TreeMap<>(Map.of(day(32), Set.of(Shift.EARLY))), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
