package io.leansafety.market;

import static io.leansafety.market.FindingMarket.CASE;
import static io.leansafety.market.FindingMarket.NOTICE;
import static io.leansafety.market.FindingMarket.TODAY;
import static io.leansafety.market.FindingMarket.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"P4", "P5", "P6", "P7", "P8", "T3", "T4", "T5"})
class FindingsDeskTest {
    private final FindingMarket market = FindingMarket.open();

    @Test
    void theChainAndItsAmountsAreShownBeforeAnythingIsWritten() {
        Map<String, Object> before = market.contents();
        FindingPreview preview = market.desk
                .preview(market.by("A1"), FindingMarket.record(market.slip("F1").fact()))
                .orElseThrow();

        assertThat(amounts(preview.priced()))
                .containsExactly("T1 500.00", "W1 40.00", "P1 100.00", "L1 50.00", "A2 -20.00");
        assertThat(preview.finding().occurrence()).isEqualTo(1);
        assertThat(market.ports.requests().find(market.enterprise, new RequestKey("K1")))
                .isEmpty();
        assertThat(market.desk.find(market.enterprise, new Reference("F1"))).isEmpty();
        assertThat(before).isEmpty();
    }

    @Test
    void whatIsRecordedIsWhatWasShown() {
        FindingPreview preview = market.desk
                .preview(market.by("A1"), FindingMarket.record(market.slip("F1").fact()))
                .orElseThrow();
        FindingDossier recorded = market.record(market.slip("F1"));

        assertThat(recorded.finding()).isEqualTo(preview.finding());
        assertThat(recorded.state()).isEqualTo(SlipState.RECORDED);
        assertThat(recorded.finding().status()).isEqualTo(FindingStatus.ISSUED);
        assertThat(market.price("F1")).isEqualTo(preview.priced());
    }

    @Test
    void whatAHostSaysOfOccurrenceStatusAndDecisionIsNotLookedAt() {
        FindingDossier recorded = market.record(
                market.slip("F1").occurrence(3).status(FindingStatus.CONFIRMED).decidePerson("P1", "1.00"));

        assertThat(recorded.finding().occurrence()).isEqualTo(1);
        assertThat(recorded.finding().status()).isEqualTo(FindingStatus.ISSUED);
        assertThat(recorded.finding().decision()).isEmpty();
    }

    /** The window of 12 months that ends on 2026-10-08 begins on 2025-10-09. */
    @ParameterizedTest
    @CsvSource({"2025-10-08, 1, 100.00", "2025-10-09, 2, 150.00", "2026-10-07, 2, 150.00", "2026-10-08, 2, 150.00"})
    void aRepeatIsCountedFromTheDayAfterTheSameDayOfTheYearBefore(LocalDate earlier, int occurrence, String charge) {
        market.record(market.slip("F1").on(earlier));
        FindingDossier second = market.record(market.slip("F2"));

        assertThat(second.finding().occurrence()).isEqualTo(occurrence);
        assertThat(amounts(market.price("F2"))).contains("P1 " + charge);
    }

    /** The window of 2027-10-07 begins on 2026-10-08, that of the day before on 2026-10-07. */
    @ParameterizedTest
    @CsvSource({"2026-10-08, 2", "2026-10-09, 2", "2027-10-06, 2", "2027-10-07, 1"})
    void whatIsRecordedLateCountsWhatWasFoundAfterIt(LocalDate later, int occurrence) {
        market.clock.today = later;
        market.record(market.slip("F1"));

        assertThat(market.record(market.slip("F2").on(TODAY.minusDays(1)))
                        .finding()
                        .occurrence())
                .isEqualTo(occurrence);
    }

    @Test
    void theWindowIsThePolicys() {
        FindingMarket short3 = FindingMarket.over(
                new io.leansafety.inmemory.InMemoryPorts(), "XS", draft -> draft.repeatWindowMonths = 3);
        short3.record(short3.slip("F1").on(LocalDate.of(2026, 7, 8)));
        short3.record(short3.slip("F2").on(LocalDate.of(2026, 7, 9)));

        assertThat(short3.record(short3.slip("F3")).finding().occurrence()).isEqualTo(2);
    }

    @Test
    void repeatsAreThoseOfTheSameItemAndOffenderWhereverTheyAre() {
        market.record(market.slip("F1"));
        market.record(market.slip("F2").offender("P2"));
        market.record(FindingDraft.of("F3", FindingMarket.SLIP, "T2")
                .offender("P1")
                .holders("TEAM_LEADER", "L1")
                .on(TODAY));

        assertThat(market.record(market.slip("F4")).finding().occurrence()).isEqualTo(3);
    }

    @Test
    void withoutAnOffenderRepeatsAreThoseOfTheSubject() {
        market.record(market.notice("F1"));
        market.record(market.notice("F2").offender("P1"));
        market.record(FindingDraft.of("F3", NOTICE, "T2").on(TODAY));

        assertThat(market.record(market.notice("F4")).finding().occurrence()).isEqualTo(2);
        assertThat(market.record(market.notice("F5")).finding().occurrence()).isEqualTo(3);
    }

    @Test
    void whatWasRevokedIsNoOccurrenceAndWhatWasCountedStays() {
        market.record(market.slip("F1"));
        FindingDossier second = market.record(market.slip("F2"));
        market.desk
                .revoke(market.by("A2"), new FindingsDesk.Revoke(new Reference("F1"), "wrong"))
                .orElseThrow();

        assertThat(market.record(market.slip("F3")).finding().occurrence()).isEqualTo(2);
        assertThat(market.find("F2")).isEqualTo(second);
    }

    @Test
    void repeatsOfMoreThanAPageAreAllCounted() {
        for (int i = 0; i < 1_001; i++) {
            market.record(market.notice("F" + i));
        }
        assertThat(market.record(market.notice("G")).finding().occurrence()).isEqualTo(1_002);
    }

    @Test
    void aFindingIsNotOfTomorrow() {
        assertThat(SmallMarket.refused(market.desk.record(
                        market.by("A1"),
                        FindingMarket.record(
                                market.slip("F1").on(TODAY.plusDays(1)).fact()))))
                .containsExactly("found-after-today S5 finding.foundOn");
        assertThat(market.contents().values()).containsOnly(Optional.empty());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(SmallMarket.refused(market.desk.record(
                        market.by("A1"),
                        FindingMarket.record(FindingDraft.of("F1", "X-99", "T9")
                                .offender("P9")
                                .quantity(0)
                                .on(TODAY.plusDays(1))
                                .fact()))))
                .contains(
                        "found-after-today S5 finding.foundOn",
                        "bad-quantity P4 finding.quantity",
                        "unknown-person O2 finding.offender",
                        "unknown-subject O1 finding.subject");
    }

    @Test
    void aSlipOfAnItemThatChargesItsOffenderNamesOne() {
        assertThat(SmallMarket.refused(market.desk.record(
                        market.by("A1"),
                        FindingMarket.record(FindingDraft.of("F1", FindingMarket.SLIP, "T1")
                                .on(TODAY)
                                .fact()))))
                .containsExactly("missing-offender P5 finding.offender");
    }

    @Test
    void whatIsDoubtfulIsToldAndTakenAllTheSame() {
        Outcome<Receipt<FindingDossier>> recorded = market.desk.record(
                market.by("A1"),
                FindingMarket.record(market.slip("F1").by(FinderClass.UNIT).fact()));

        assertThat(recorded.orElseThrow().dossier().state()).isEqualTo(SlipState.RECORDED);
        assertThat(recorded.problems()).extracting(Problem::code).containsExactly("finder-elsewhere");
    }

    @Test
    void anIdIsUsedOnce() {
        market.record(market.slip("F1"));

        assertThat(SmallMarket.refused(market.take(SlipStep.RECORD, market.by("A1"), "F1")))
                .containsExactly("id-taken S9 id");
    }

    @Test
    void theSameRequestIsDoneOnce() {
        Context who = market.by("A1");
        Receipt<FindingDossier> first = market.take(SlipStep.RECORD, who, "F1").orElseThrow();
        market.take(SlipStep.ISSUE, "F1");
        Receipt<FindingDossier> again = market.take(SlipStep.RECORD, who, "F1").orElseThrow();

        assertThat(first.isReplay()).isFalse();
        assertThat(again.isReplay()).isTrue();
        assertThat(again.dossier()).isEqualTo(first.dossier());
        assertThat(market.desk.versions(market.enterprise, new Reference("F1"))).hasSize(2);
        assertThat(SmallMarket.refused(market.take(SlipStep.ISSUE, who, "F1")))
                .containsExactly("request-key-used S11 request");
    }

    @Test
    void whatIsDecidedCaseByCaseGetsNoSlipWithoutADecision() {
        market.record(market.caseByCase("F1"));

        assertThat(market.price("F1").awaiting()).contains(Awaiting.DECISION);
        assertThat(SmallMarket.refused(market.take(SlipStep.ISSUE, market.by("A1"), "F1")))
                .containsExactly("decision-needed P7 id");

        market.bring("F1", SlipStep.DECIDE, SlipStep.ISSUE, SlipStep.CONFIRM);
        assertThat(amounts(market.price("F1"))).containsExactly("P2 30.00");
        assertThat(market.find("F1").finding().status()).isEqualTo(FindingStatus.CONFIRMED);
    }

    @Test
    void whatTheCatalogPricesIsNotDecided() {
        market.record(FindingDraft.of("F1", CASE, "T1").on(TODAY));
        market.record(market.slip("F2"));

        assertThat(SmallMarket.refused(market.take(SlipStep.DECIDE, market.by("H1"), "F1")))
                .containsExactly("needless-decision P7 decision");
        assertThat(SmallMarket.refused(market.take(SlipStep.DECIDE, market.by("H1"), "F2")))
                .containsExactly("needless-decision P7 decision");
    }

    @Test
    void aDecisionNamesWhoPaysWhat() {
        market.record(market.caseByCase("F1"));

        assertThat(SmallMarket.refused(market.desk.decide(
                        market.by("H1"), new FindingsDesk.Decide(new Reference("F1"), List.of(), " "))))
                .containsExactlyInAnyOrder("missing-field EXCHANGE decision", "missing-field EXCHANGE reason");
        assertThat(SmallMarket.refused(market.desk.decide(
                        market.by("H1"),
                        new FindingsDesk.Decide(
                                new Reference("F1"), FindingMarket.decision("P9", "-1.00"), "because"))))
                .containsExactlyInAnyOrder(
                        "unknown-person O2 decision[0].person", "negative-amount V1 decision[0].amount");
    }

    /** Given on 2026-10-08 with 5 days: objected to until the 13th, accepted from the 14th. */
    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-13, false", "2026-10-14, true"})
    void whatNobodyObjectsToInTimeIsAccepted(LocalDate day, boolean isOver) {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        market.clock.today = day;

        assertThat(market.desk.lapsing(market.enterprise).orElseThrow())
                .isEqualTo(isOver ? List.of(new Reference("F1")) : List.of());
        assertThat(SmallMarket.refused(market.take(SlipStep.LAPSE, market.by("A1"), "F1")))
                .isEqualTo(isOver ? List.of() : List.of("appeal-open T5 day"));
        assertThat(market.state("F1")).isEqualTo(isOver ? SlipState.CONFIRMED : SlipState.ISSUED);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, true", "2026-10-13, true", "2026-10-14, false"})
    void anObjectionComesInTime(LocalDate day, boolean isInTime) {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        market.clock.today = day;

        assertThat(SmallMarket.refused(market.take(SlipStep.APPEAL, market.by("P1"), "F1")))
                .isEqualTo(isInTime ? List.of() : List.of("appeal-late T5 day"));
    }

    /** What was printed on a slip stays, whatever a later policy says. */
    @Test
    @Rule("V6")
    void theDaysToObjectAreThoseOfThePolicyOfItsDay() {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        market.market
                .policies()
                .publish(market.by("A1"), PoliciesDesk.Publish.of(PolicyDraft.builtInBut(draft -> {
                    draft.id = "NEXT";
                    draft.validity = new DateSpan(TODAY.plusDays(1), null);
                    draft.appealDays = 1;
                })))
                .orElseThrow();
        market.clock.today = TODAY.plusDays(5);
        market.record(market.slip("F2"));
        market.take(SlipStep.ISSUE, "F2");

        assertThat(lastDay("F1")).isEqualTo(TODAY.plusDays(5));
        assertThat(lastDay("F2")).isEqualTo(TODAY.plusDays(6));
        assertThat(market.desk.lapsing(market.enterprise).orElseThrow()).isEmpty();
        assertThat(market.take(SlipStep.APPEAL, "F1").state()).isEqualTo(SlipState.APPEALED);
    }

    private LocalDate lastDay(String id) {
        return market.desk
                .document(market.enterprise, new Reference(id))
                .orElseThrow()
                .lastDay();
    }

    /** Nothing can be done with what is accepted, so that it would block its month. */
    @ParameterizedTest
    @CsvSource({"CONFIRM, L1", "LAPSE, A1", "UPHOLD, H1"})
    void whatCanNotBePricedAnyMoreIsNotAccepted(SlipStep step, String person) {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        if (step == SlipStep.UPHOLD) {
            market.take(SlipStep.APPEAL, "F1");
        }
        publish(ItemDraft.of(NOTICE, "QUALITY_PROBLEM").price("COMPANY=60.00"));
        market.clock.today = step == SlipStep.LAPSE ? TODAY.plusDays(6) : TODAY;

        assertThat(SmallMarket.refused(market.take(step, market.by(person), "F1")))
                .containsExactly("unknown-item P1 finding.item");
        publish(ItemDraft.of(FindingMarket.SLIP, "VIOLATION_GENERAL")
                .price("SUPERIOR=80.00")
                .caseByCase(FinderClass.COMPANY));
        assertThat(SmallMarket.refused(market.take(step, market.by(person), "F1")))
                .containsExactly("decision-needed P7 id");
        assertThat(market.market
                        .months()
                        .dryRun(market.enterprise, YearMonth.from(TODAY))
                        .problems())
                .noneMatch(Problem::isError);
    }

    private void publish(ItemDraft item) {
        CatalogFact catalog = new CatalogFact(new SubjectId("XS"), null, null, List.of(item.fact()));
        market.market
                .catalogs()
                .publish(market.by("A1"), new CatalogsDesk.Publish(catalog, Effect.BY_FACT_DATE, TODAY))
                .orElseThrow();
    }

    @Test
    void historyComesPageByPageTheNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            market.record(market.notice("F" + i).on(TODAY.minusDays(i)));
        }
        market.record(FindingDraft.of("F6", NOTICE, "T4").on(TODAY));
        Selection ofTeam = Selection.of(new DateSpan(TODAY.minusDays(4), TODAY))
                .of(java.util.Set.of(new io.leansafety.value.SubjectId("T1")));

        Page<FindingDossier> first =
                market.desk.find(market.enterprise, ofTeam, Optional.empty(), 3).orElseThrow();
        Page<FindingDossier> second =
                market.desk.find(market.enterprise, ofTeam, first.next(), 3).orElseThrow();

        assertThat(ids(first)).containsExactly("F1", "F2", "F3");
        assertThat(first.next()).contains(new Bookmark(TODAY.minusDays(3), new Reference("F3")));
        assertThat(ids(second)).containsExactly("F4");
        assertThat(second.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, too-small EXCHANGE atMost", "1001, too-great EXCHANGE atMost", "1,", "1000,"})
    void aPageHasOneToAThousand(int atMost, String problem) {
        assertThat(SmallMarket.refused(market.desk.find(
                        market.enterprise, Selection.of(new DateSpan(TODAY, TODAY)), Optional.empty(), atMost)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aFindingOfAnotherEnterpriseIsNotThere() {
        market.record(market.slip("F1"));
        FindingMarket other = FindingMarket.over(market.ports, "YS");

        assertThat(SmallMarket.refused(other.take(SlipStep.ISSUE, other.by("A1"), "F1")))
                .containsExactly("unknown-id T5 id");
        assertThat(other.desk.find(other.enterprise, new Reference("F1"))).isEmpty();
        assertThat(SmallMarket.refused(other.desk.price(other.enterprise, new Reference("F1"))))
                .containsExactly("unknown-id T5 id");
    }

    private static List<String> ids(Page<FindingDossier> page) {
        return page.dossiers().stream().map(found -> found.id().value()).toList();
    }
}
