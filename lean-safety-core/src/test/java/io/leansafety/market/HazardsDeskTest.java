package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.HazardCounts;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStatistics;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"H1", "H2"})
class HazardsDeskTest {
    private static final LocalDate DAY = TradeMarket.DAY;
    private static final String ID = TradeMarket.HAZARD;

    private final TradeMarket market = TradeMarket.open();

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        HazardsDesk.Find find = new HazardsDesk.Find(
                TradeMarket.id(ID),
                new SubjectId("W9"),
                new ItemCode("H-C"),
                FinderClass.UNIT,
                1,
                null,
                "漏油",
                TradeMarket.id("F9"));

        assertThat(SmallMarket.refused(market.hazards.find(market.by("P1"), find)))
                .containsExactly("unknown-id H1 finding", "unknown-subject O1 subject");
    }

    @Test
    void aHazardOfAnItemThatNoCatalogHasIsRefused() {
        assertThat(SmallMarket.refused(market.hazards.find(market.by("P1"), TradeMarket.find(ID, "T1", "H-9", "L-1"))))
                .containsExactly("unknown-item P1 item");
    }

    @Test
    void theFormOfACommandIsCheckedFirst() {
        HazardsDesk.Find find = new HazardsDesk.Find(
                TradeMarket.id(ID), new SubjectId("T1"), new ItemCode("H-C"), FinderClass.UNIT, 0, null, " ", null);

        assertThat(SmallMarket.refused(market.hazards.find(market.by("P1"), find)))
                .containsExactly("too-small EXCHANGE quantity", "missing-field EXCHANGE what");
    }

    /** Twelve months before 3 November, the 3rd of that month is out and the 4th is in. */
    @ParameterizedTest
    @CsvSource({"2025-11-03, false", "2025-11-04, true", "2026-11-03, true"})
    void whatWasFoundThereWithinTheWindowAsksForARootCause(LocalDate before, boolean isTraced) {
        market.on(before).take(HazardStep.FIND, market.by("P2"), "Z0").orElseThrow();

        assertThat(find(DAY, ID, "H-C", "L-1").hazard().isTraced()).isEqualTo(isTraced);
        assertThat(market.hazard("Z0").hazard().isTraced()).isFalse();
    }

    /** A month has its last day in the window of whatever its length is. */
    @Test
    void theWindowOfAShorterMonthBeginsBehindItsLastDay() {
        TradeMarket short1 = TradeMarket.by(PolicyDraft.builtInBut(draft -> draft.repeatWindowMonths = 1));
        short1.on(LocalDate.of(2026, 2, 28)).take(HazardStep.FIND, short1.by("P2"), "Z0");
        short1.on(LocalDate.of(2026, 3, 31)).take(HazardStep.FIND, short1.by("P2"), ID);

        assertThat(short1.hazard(ID).hazard().isTraced()).isFalse();
    }

    @Test
    void anotherItemAnotherPlaceAndNoPlaceAreNoRepeats() {
        find(DAY, "Z0", "H-C", "L-1");
        market.hazards
                .find(market.by("P2"), TradeMarket.find("Z9", "T1", "H-C", null))
                .orElseThrow();

        assertThat(find(DAY, "Z2", "H-A", "L-1").hazard().isTraced()).isFalse();
        assertThat(find(DAY, "Z3", "H-C", "L-2").hazard().isTraced()).isFalse();
        HazardsDesk.Find nowhere = TradeMarket.find("Z4", "T1", "H-C", null);
        assertThat(market.hazards
                        .find(market.by("P2"), nowhere)
                        .orElseThrow()
                        .dossier()
                        .hazard()
                        .isTraced())
                .isFalse();
    }

    @Test
    void aMajorHazardIsNotClosedWithoutItsRootCause() {
        assertThat(market.assigned(ID, "H-M", Money.of("100.00")).hazard().isTraced())
                .isTrue();
        market.take(HazardStep.RECTIFY, market.by("P1"), ID).orElseThrow();
        market.take(HazardStep.ACCEPT, market.by("A-U1"), ID).orElseThrow();

        assertThat(SmallMarket.refused(market.take(HazardStep.CLOSE, market.by("A-U1"), ID)))
                .containsExactly("root-cause-needed H2 id");
        market.take(HazardStep.TRACE, market.by("M-W1"), ID).orElseThrow();
        assertThat(market.take(HazardStep.CLOSE, market.by("A-U1"), ID)
                        .orElseThrow()
                        .dossier())
                .matches(HazardDossier::isOver)
                .extracting(dossier -> dossier.hazard().rootCause())
                .isEqualTo("图纸未更新");
    }

    @Test
    void thePlanOfAMajorHazardHasAllFiveParts() {
        market.hazards
                .find(market.by("P2"), TradeMarket.find(ID, "T1", "H-M", "L-1"))
                .orElseThrow();
        market.take(HazardStep.REGISTER, market.by("A-U1"), ID).orElseThrow();
        HazardsDesk.Assign bare = new HazardsDesk.Assign(TradeMarket.id(ID), new PersonId("P1"), null, null, DAY, " ");

        Outcome<Receipt<HazardDossier>> refused = market.hazards.assign(market.by("M-W1"), bare);
        assertThat(SmallMarket.refused(refused)).hasSize(1).first().asString().startsWith("plan-incomplete H1");
        assertThat(SmallMarket.arguments(refused)).containsEntry("parts", "measures, funds, contingency");
        assertThat(market.hazards
                        .assign(market.by("M-W1"), market.assign(ID, Money.ZERO))
                        .orElseThrow()
                        .dossier()
                        .state())
                .isEqualTo(HazardState.ASSIGNED);
    }

    @Test
    void thePlanOfAnyOtherHazardNeedsAPersonAndADay() {
        market.bring(ID, HazardState.REGISTERED);

        assertThat(TradeMarket.codes(assign("P9", DAY.minusDays(1), Money.of("-0.01"))))
                .containsExactlyInAnyOrder("unknown-person", "deadline-past", "negative-amount");
        assertThat(TradeMarket.codes(assign("P1", DAY, Money.ZERO))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, deadline-not-later", "6, ''"})
    void moreTimeIsALaterDay(int days, String code) {
        market.assigned(ID);
        HazardsDesk.Extend extend = new HazardsDesk.Extend(TradeMarket.id(ID), DAY.plusDays(days), "缺备件");

        assertThat(TradeMarket.codes(market.hazards.extend(market.by("A-U1"), extend)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void moreTimeThatIsOverIsRefused() {
        market.assigned(ID);
        market.on(DAY.plusDays(20));
        HazardsDesk.Extend extend = new HazardsDesk.Extend(TradeMarket.id(ID), DAY.plusDays(10), "缺备件");

        assertThat(TradeMarket.codes(market.hazards.extend(market.by("A-U1"), extend)))
                .containsExactly("deadline-past");
    }

    /** Its deadline is 8 November; long is more than 30 days behind. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-08, false, false",
        "2026-11-09, true,  false",
        "2026-12-08, true,  false",
        "2026-12-09, true,  true"
    })
    void aHazardIsOverdueBehindItsDeadline(LocalDate day, boolean isOverdue, boolean isLongOverdue) {
        market.assigned(ID);

        assertThat(market.hazards.overdue(market.enterprise, day)).hasSize(isOverdue ? 1 : 0);
        assertThat(market.hazards.longOverdue(market.enterprise, day).orElseThrow())
                .hasSize(isLongOverdue ? 1 : 0);
    }

    @Test
    void whatWasOverdueOnADayStaysSo() {
        market.assigned(ID);
        market.on(DAY.plusDays(10))
                .take(HazardStep.RECTIFY, market.by("P1"), ID)
                .orElseThrow();

        assertThat(market.hazards.overdue(market.enterprise, DAY.plusDays(9))).hasSize(1);
        assertThat(market.hazards.overdue(market.enterprise, DAY.plusDays(10))).isEmpty();
    }

    @Test
    void withoutAPolicyNobodyKnowsWhatIsLong() {
        assertThat(TradeMarket.codes(market.hazards.longOverdue(market.enterprise, LocalDate.of(2000, 1, 1))))
                .containsExactly("no-policy-on");
    }

    @ParameterizedTest
    @CsvSource({"RECTIFY, P1", "ACCEPT, A-U1", "CLOSE, A-U1"})
    void whatIsTenderedIsSettledByTheTenderAlone(HazardStep step, String person) {
        market.bring(TenderFact.State.APPROVED);
        List<String> codes = TradeMarket.codes(market.take(step, market.by(person), ID));

        assertThat(codes).containsExactly(step == HazardStep.RECTIFY ? "hazard-tendered" : "no-such-step");
        market.take(TenderStep.WITHDRAW);
        assertThat(TradeMarket.codes(market.take(HazardStep.RECTIFY, market.by("P1"), ID)))
                .isEmpty();
    }

    @Test
    void countsBySubjectItemAndFinder() {
        find(LocalDate.of(2026, 10, 1), "Z0", "H-C", "L-1");
        market.on(DAY);
        market.assigned("Z1");
        find(DAY, "Z2", "H-A", "L-1");
        market.on(DAY.plusDays(60)).bring("Z3", HazardState.RECTIFIED);

        HazardStatistics counted = market.hazards
                .statistics(market.enterprise, new DateSpan(DAY, DAY.plusDays(90)), DAY.plusDays(90))
                .orElseThrow();
        assertThat(counted.total()).isEqualTo(new HazardCounts(3, 2, 1, 1, 2));
        assertThat(counted.total().repeatRate()).isEqualTo(Ratio.of("0.666667"));
        assertThat(counted.bySubject()).containsOnlyKeys(new SubjectId("T1"));
        assertThat(counted.byItem())
                .containsEntry(new ItemCode("H-C"), new HazardCounts(2, 1, 1, 1, 2))
                .containsEntry(new ItemCode("H-A"), new HazardCounts(1, 1, 0, 0, 0));
        assertThat(counted.byFinder()).containsEntry(FinderClass.WORKSHOP, counted.total());
    }

    /** Anybody may find, and what is found stops the work or is paid for; the office says what is there. */
    @Test
    void whatWasDismissedCountsAsNeverFound() {
        find(DAY, "Z1", "H-A", "L-1");
        assertThat(market.handovers.open(market.enterprise, new SubjectId("T1")))
                .hasSize(1);
        market.take(HazardStep.DISMISS, market.by("S-U1"), "Z1").orElseThrow();

        assertThat(market.hazard("Z1").reason()).isEqualTo("不属实");
        assertThat(market.hazard("Z1").isOver()).isTrue();
        assertThat(market.handovers.open(market.enterprise, new SubjectId("T1")))
                .isEmpty();
        assertThat(find(DAY.plusDays(1), "Z2", "H-A", "L-1").hazard().isTraced())
                .isFalse();
        HazardStatistics counted = market.hazards
                .statistics(market.enterprise, new DateSpan(DAY, DAY.plusDays(9)), DAY.plusDays(9))
                .orElseThrow();
        assertThat(counted.total()).isEqualTo(new HazardCounts(1, 1, 0, 0, 0));
    }

    @Test
    void nothingIsCountedOfNothing() {
        HazardStatistics counted = market.hazards
                .statistics(market.enterprise, new DateSpan(DAY, DAY), DAY.minusYears(2))
                .orElseThrow();

        assertThat(counted.total()).isEqualTo(HazardCounts.NONE);
        assertThat(counted.total().repeatRate()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void historyIsReadPageByPageNewestFirst() {
        find(DAY, "Z1", "H-C", "L-1");
        find(DAY, "Z2", "H-C", "L-2");
        find(DAY.minusDays(1), "Z3", "H-C", "L-3");
        market.hazards
                .find(market.by("P2"), TradeMarket.find("Z4", "T2", "H-C", "L-4"))
                .orElseThrow();
        Selection team = Selection.of(new DateSpan(DAY.minusDays(9), DAY)).of(Set.of(new SubjectId("T1")));

        Page<HazardDossier> page = market.hazards
                .history(market.enterprise, team, Optional.empty(), 2)
                .orElseThrow();
        assertThat(page.dossiers()).extracting(dossier -> dossier.id().value()).containsExactly("Z2", "Z1");
        Page<HazardDossier> next =
                market.hazards.history(market.enterprise, team, page.next(), 2).orElseThrow();
        assertThat(next.dossiers()).extracting(dossier -> dossier.id().value()).containsExactly("Z3");
        assertThat(next.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, too-small EXCHANGE atMost",
        "0, too-small EXCHANGE atMost",
        "1001, too-great EXCHANGE atMost",
        "1,",
        "1000,"
    })
    void aPageHoldsOneToAThousand(int atMost, String problem) {
        Selection ever = Selection.of(new DateSpan(DAY, null));
        List<String> expected = problem == null ? List.of() : List.of(problem);

        assertThat(refused(market.hazards.history(market.enterprise, ever, Optional.empty(), atMost)))
                .isEqualTo(expected);
        assertThat(refused(market.tenders.history(market.enterprise, ever, Optional.empty(), atMost)))
                .isEqualTo(expected);
        assertThat(refused(market.handovers.history(market.enterprise, ever, Optional.empty(), atMost)))
                .isEqualTo(expected);
    }

    private static List<String> refused(Outcome<?> page) {
        return page instanceof Outcome.Refused<?> ? SmallMarket.refused(page) : List.of();
    }

    private HazardDossier find(LocalDate day, String id, String item, String location) {
        return market.on(day)
                .hazards
                .find(market.by("P2"), TradeMarket.find(id, "T1", item, location))
                .orElseThrow()
                .dossier();
    }

    private Outcome<Receipt<HazardDossier>> assign(String person, LocalDate deadline, Money funds) {
        return market.hazards.assign(
                market.by("M-W1"),
                new HazardsDesk.Assign(TradeMarket.id(ID), new PersonId(person), null, funds, deadline, null));
    }

    /** Whoever names a day that is far away keeps nobody else from asking what is overdue. */
    @Test
    void aDeadlineMayBeTheLastDayThereIs() {
        market.bring("Z1", HazardState.REGISTERED);
        market.hazards
                .assign(
                        market.by("M-W1"),
                        new HazardsDesk.Assign(
                                TradeMarket.id("Z1"), new PersonId("P1"), null, null, LocalDate.of(9999, 12, 31), null))
                .orElseThrow();

        assertThat(market.hazards.longOverdue(market.enterprise, DAY).orElseThrow())
                .isEmpty();
    }
}
