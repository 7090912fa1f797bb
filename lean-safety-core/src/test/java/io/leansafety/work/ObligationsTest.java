package io.leansafety.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Shift;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.Fulfillment.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Checklists become dated obligations, and work is matched to them. */
@Rule("A4")
class ObligationsTest {
    private static final SettlementPeriod OCTOBER = SettlementPeriod.parse("2026-10");
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    @Test
    void aWeeklyLocationIsDueWhereItsWeeksEnd() {
        LittleWork work = new LittleWork().item("I1", "L1").days("L1", 7);

        assertThat(work.due(OCTOBER))
                .containsExactly(
                        "I1 L1 2026-09-25/2026-10-01",
                        "I1 L1 2026-10-02/2026-10-08",
                        "I1 L1 2026-10-09/2026-10-15",
                        "I1 L1 2026-10-16/2026-10-22",
                        "I1 L1 2026-10-23/2026-10-29");
    }

    @Test
    void aQuarterlyLocationIsDueWithTheQuarter() {
        LittleWork work = new LittleWork().item("I1", "L1").quarterly("L1");

        assertThat(work.due(OCTOBER)).isEmpty();
        assertThat(work.due(SettlementPeriod.parse("2026-12"))).containsExactly("I1 L1 2026-10-01/2026-12-31");
        assertThat(work.due(SettlementPeriod.parse("2026-12").startingOn(26)))
                .containsExactly("I1 L1 2026-09-26/2026-12-25");
    }

    @Test
    void aLocationWithoutACycleIsDueEachMonth() {
        assertThat(new LittleWork().item("I1", "L1").item("I2", "L1").due(OCTOBER))
                .containsExactly("I1 L1 2026-10-01/2026-10-31", "I2 L1 2026-10-01/2026-10-31");
    }

    @Test
    void visitsAreDueByShift() {
        assertThat(new LittleWork()
                        .frequency(Shift.EARLY, 2)
                        .frequency(Shift.NIGHT, 0)
                        .due(OCTOBER))
                .containsExactly("EARLY 1 2026-10-01/2026-10-31", "EARLY 2 2026-10-01/2026-10-31");
    }

    @Test
    void whatIsDoneWithinItsDaysIsFulfilledByTheVisitThatDidIt() {
        LittleWork work = new LittleWork().item("I1", "L1").days("L1", 7).visit("2026-10-08", Shift.EARLY, "I1");

        assertThat(work.statuses(OCTOBER, END)).containsExactly("MISSED", "FULFILLED", "MISSED", "MISSED", "MISSED");
        Fulfillment fulfilled = work.match(OCTOBER, END).get(1);
        assertThat(fulfilled.doneOn()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aSecondVisitOfACycleMakesUpForTheOneThatWasMissed() {
        LittleWork work = new LittleWork()
                .item("I1", "L1")
                .days("L1", 7)
                .visit("2026-10-12", Shift.EARLY, "I1")
                .visit("2026-10-13", Shift.EARLY, "I1");

        assertThat(work.statuses(OCTOBER, END)).containsExactly("LATE", "MISSED", "FULFILLED", "MISSED", "MISSED");
    }

    @Test
    void whatIsNotOverIsOpen() {
        LittleWork work = new LittleWork().item("I1", "L1").days("L1", 7);

        assertThat(work.statuses(OCTOBER, LocalDate.of(2026, 10, 15)))
                .containsExactly("MISSED", "MISSED", "OPEN", "OPEN", "OPEN");
    }

    /** At the end of all days nothing is open, and each obligation has become one of the three. */
    @Property(tries = 2_000)
    void fulfilledLateAndMissedAreAll(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        LocalDate after = any.period().last().plusDays(400);
        List<Obligation> due = Obligations.dueIn(
                any.checklists(), any.period().days(), any.period().startsOn());
        List<Fulfillment> matched = Obligations.match(
                any.done(), any.period().days(), after, any.period().startsOn());

        assertThat(matched.stream().map(Fulfillment::obligation)).containsExactlyInAnyOrderElementsOf(due);
        assertThat(matched).noneMatch(each -> each.status() == Status.OPEN);
        assertThat(matched).allSatisfy(ObligationsTest::isRightByItsEvidence);
    }

    private static void isRightByItsEvidence(Fulfillment each) {
        DateSpan days = each.obligation().days();
        switch (each.status()) {
            case FULFILLED ->
                assertThat(Objects.requireNonNull(each.doneOn()))
                        .isBetween(days.from(), Objects.requireNonNull(days.to()));
            case LATE -> assertThat(each.doneOn()).isAfter(days.to());
            default -> assertThat(each.doneOn()).isNull();
        }
    }

    /** The slow way: a location is covered in a cycle exactly if one of its items is fulfilled there. */
    @Property(tries = 2_000)
    void aLocationIsCoveredExactlyIfAnItemOfItIsFulfilled(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        if (any.checklists().inspection().size() > 1) {
            return; // an item of the old version may have been checked there, which the new one does not know
        }
        Set<String> covered = new TreeSet<>();
        Obligations.match(
                        any.done(),
                        any.period().days(),
                        any.period().last(),
                        any.period().startsOn())
                .stream()
                .filter(each -> each.status() == Status.FULFILLED)
                .filter(each -> each.obligation() instanceof Obligation.Check)
                .forEach(each -> covered.add(((Obligation.Check) each.obligation()).location() + " "
                        + each.obligation().days()));
        Set<String> asScored =
                LocationCycle.endingIn(
                                any.checklists(),
                                any.period().days(),
                                any.period().startsOn())
                        .stream()
                        .filter(cycle -> any.done().covers(cycle.location(), cycle.days()))
                        .map(cycle -> cycle.location() + " " + cycle.days())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(covered).isEqualTo(asScored);
    }

    /** Day by day instead of by arithmetic: a cycle ends where the next day begins another. */
    @Property(tries = 500)
    void cyclesEndWhereCountingDaysEndsThem(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        Set<String> counted = new TreeSet<>();
        any.checklists()
                .inspection()
                .forEach(list -> list.coverage().stream()
                        .filter(rule -> rule.days() != null)
                        .forEach(rule -> {
                            LocalDate begin =
                                    Objects.requireNonNull(list.version().from());
                            for (LocalDate day = begin;
                                    !day.isAfter(any.period().last());
                                    day = day.plusDays(1)) {
                                if (begin.plusDays(rule.days() - 1L).equals(day)) {
                                    if (any.period().contains(day)
                                            && list.version().isInForce(day)) {
                                        counted.add(rule.location() + " " + new DateSpan(begin, day));
                                    }
                                    begin = day.plusDays(1);
                                }
                            }
                        }));
        Set<String> reckoned =
                LocationCycle.endingIn(
                                any.checklists(),
                                any.period().days(),
                                any.period().startsOn())
                        .stream()
                        .filter(cycle -> isOfDays(any, cycle.location(), cycle.last()))
                        .map(cycle -> cycle.location() + " " + cycle.days())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reckoned).isEqualTo(counted);
    }

    private static boolean isOfDays(AnyWork any, LocationId location, LocalDate day) {
        return any.checklists().inspectionOn(day).orElseThrow().coverage().stream()
                .anyMatch(rule -> location.equals(rule.location()) && rule.days() != null);
    }

    @Test
    @Rule("A1")
    void anActServesItsOwnPeriodFirst() {
        LittleWork work =
                new LittleWork().clause("D1", 2).act("D1", "2026-10-05", 1).act("D1", "2026-11-02", 3);

        assertThat(work.statuses(OCTOBER, LocalDate.of(2026, 11, 30))).containsExactly("FULFILLED", "LATE");
        assertThat(work.done().actsIn(new EntryId("D1"), OCTOBER.days())).isEqualTo(1);
    }
}
