package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Selection;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TradeTerms;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.trading.Bid;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.Reason;
import io.leansafety.trading.TenderFact.State;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("T2")
class TendersDeskTest {
    private static final LocalDate DAY = TradeMarket.DAY;
    private static final String HAZARD = TradeMarket.HAZARD;

    private final TradeMarket market = TradeMarket.open();

    @Test
    void anApplicationIsOfAHazardOfWhoTenders() {
        market.assigned(HAZARD);

        assertThat(apply("W1", "M-W1", Reason.LACK_OF_CAPACITY)).isEmpty();
        TenderDossier applied = market.tender();
        assertThat(applied.tender())
                .isEqualTo(new TenderFact(
                        applied.id(),
                        Reason.LACK_OF_CAPACITY,
                        new SubjectId("W1"),
                        null,
                        new ItemCode("R-1"),
                        3,
                        null,
                        State.APPLIED,
                        null));
        assertThat(market.hazard(HAZARD).step()).isEqualTo(HazardStep.TENDER);
        assertThat(market.hazard(HAZARD).hazard().tender()).isEqualTo(applied.id());
    }

    @ParameterizedTest
    @CsvSource({
        "W1, M-W1, ''",
        "U1, M-U1, ''",
        "W2, M-W2, tender-elsewhere FROM",
        "U2, M-U2, tender-elsewhere FROM",
        "T1, M-W1, tendering-subject FROM",
        "XS, M-W1, tendering-subject FROM role-needed",
        "K1, M-U1, tendering-subject FROM tender-elsewhere",
        "W9, M-W1, unknown-subject FROM"
    })
    void whoTendersIsAWorkshopOrUnitAtOrAboveTheHazard(String from, String person, String codes) {
        market.assigned(HAZARD);

        assertThat(apply(from, person, Reason.LACK_OF_CAPACITY))
                .containsAll(List.of(codes.replace(" FROM", "").split(" ", -1)).stream()
                        .filter(code -> !code.isEmpty())
                        .toList())
                .hasSize(codes.isEmpty() ? 0 : codes.replace(" FROM", "").split(" ", -1).length);
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void onlyAHazardOnTheBooksThatIsNotRectifiedIsTendered(HazardState state) {
        market.bring(HAZARD, state);
        boolean isTendered = Set.of(HazardState.REGISTERED, HazardState.ASSIGNED, HazardState.RETURNED)
                .contains(state);

        assertThat(apply("W1", "M-W1", Reason.LACK_OF_CAPACITY))
                .isEqualTo(isTendered ? List.of() : List.of("no-such-step"));
        if (isTendered) {
            assertThat(market.hazard(HAZARD).state()).isEqualTo(state);
        }
    }

    @Test
    void anUnknownHazardAndAnUnknownItemAreNamed() {
        TendersDesk.Apply apply = new TendersDesk.Apply(
                TradeMarket.id("B1"),
                TradeMarket.id("Z9"),
                new SubjectId("W1"),
                new ItemCode("R-9"),
                1,
                Reason.LACK_OF_CAPACITY);

        assertThat(SmallMarket.refused(market.tenders.apply(market.by("M-W1"), apply)))
                .containsExactly("unknown-id H1 hazard", "unknown-item P1 item");
    }

    /** Its deadline is 8 November; long is more than 30 days behind. */
    @Test
    @Rule("H1")
    void longOverdueIsLongOverdue() {
        market.assigned(HAZARD);

        assertThat(onDay("2026-12-08", Reason.LONG_OVERDUE)).containsExactly("not-long-overdue");
        assertThat(onDay("2026-12-09", Reason.LONG_OVERDUE)).isEmpty();
    }

    @Test
    @Rule("H2")
    void repeatedCameAgain() {
        market.assigned("Z0");
        market.assigned(HAZARD);

        assertThat(TradeMarket.codes(market.tenders.apply(
                        market.by("M-W1"),
                        new TendersDesk.Apply(
                                TradeMarket.id("B0"),
                                TradeMarket.id("Z0"),
                                new SubjectId("W1"),
                                new ItemCode("R-1"),
                                1,
                                Reason.REPEATED))))
                .containsExactly("not-repeated");
        assertThat(apply("W1", "M-W1", Reason.REPEATED)).isEmpty();
    }

    @Test
    void aHazardHasOneTenderAtATime() {
        market.bring(State.APPLIED);
        assertThat(second()).containsExactly("hazard-tendered");

        market.take(TenderStep.WITHDRAW);
        assertThat(second()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, deadline-past", "0, ''"})
    void bidsComeInUntilTodayOrLater(int days, String code) {
        market.bring(State.APPROVED);
        TendersDesk.Open open = new TendersDesk.Open(TradeMarket.id("B1"), DAY.plusDays(days));

        assertThat(TradeMarket.codes(market.tenders.open(market.by("A-U1"), open)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /** The deadline is the second day behind. */
    @ParameterizedTest
    @CsvSource({
        "BID, M-W2, 2, ''",
        "BID, M-W2, 3, bids-closed",
        "UNBID, M-W2, 2, ''",
        "UNBID, M-W2, 3, bids-closed",
        "AWARD, A-U1, 2, bids-open",
        "AWARD, A-U1, 3, ''",
        "FAIL, A-U1, 3, bids-stand"
    })
    void theDeadlineIsTheLastDayForBids(TenderStep step, String person, int days, String code) {
        market.bring(State.TENDERING).on(DAY.plusDays(days));

        assertThat(TradeMarket.codes(market.take(step, market.by(person))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void nobodySaysThatNobodyBidBeforeTheDeadlineIsOver() {
        market.bring(State.TENDERING).take(TenderStep.UNBID);

        assertThat(TradeMarket.codes(market.on(DAY.plusDays(2)).take(TenderStep.FAIL, market.by("A-U1"))))
                .containsExactly("bids-open");
    }

    @ParameterizedTest
    @CsvSource({
        "W2, M-W2, ''",
        "K1, M-K1, ''",
        "W1, M-W1, awardee own-work",
        "W3, M-W3, awardee",
        "U2, M-U2, awardee",
        "T3, M-U1, awardee",
        "W9, M-W2, unknown-subject"
    })
    void bidsAreOfAnotherWorkshopOfTheUnitOrItsContractor(String subject, String person, String code) {
        market.bring(State.TENDERING);

        assertThat(TradeMarket.codes(market.tenders.bid(market.by(person), TradeMarket.offer(subject, "10.00"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code.split(" ", -1)));
    }

    @Test
    void aBidBelowNothingIsRefused() {
        market.bring(State.TENDERING);

        assertThat(TradeMarket.codes(market.tenders.bid(market.by("M-W2"), TradeMarket.offer("W2", "-0.01"))))
                .containsExactly("negative-amount");
    }

    @Test
    void aLaterBidOfASubjectTakesThePlaceOfItsFirst() {
        market.bring(State.TENDERING);
        market.tenders.bid(market.by("M-K1"), TradeMarket.offer("K1", "80.00")).orElseThrow();
        market.tenders.bid(market.by("M-W2"), TradeMarket.offer("W2", "70.00")).orElseThrow();

        assertThat(market.tender().bids())
                .containsExactly(
                        new Bid(new SubjectId("K1"), Money.of("80.00"), new PersonId("M-K1")),
                        new Bid(new SubjectId("W2"), Money.of("70.00"), new PersonId("M-W2")));
    }

    @Test
    void anAwardSetsAwardeeAndBid() {
        market.bring(State.AWARDED);

        assertThat(market.tender().tender().awardee()).isEqualTo(new SubjectId("W2"));
        assertThat(market.tender().tender().bid()).isEqualTo(Money.of("120.00"));
    }

    @Test
    void onlyABidThatStandsIsAwarded() {
        market.bring(State.TENDERING).take(TenderStep.UNBID);
        market.on(DAY.plusDays(3));

        Outcome<Receipt<TenderDossier>> refused = market.take(TenderStep.AWARD, market.by("A-U1"));
        assertThat(SmallMarket.refused(refused)).containsExactly("no-bid T2 subject");
        assertThat(TradeMarket.codes(market.take(TenderStep.FAIL, market.by("A-U1"))))
                .isEmpty();
    }

    /** The quota of what is tendered is 150.00, the bid 120.00. */
    @ParameterizedTest
    @CsvSource({"QUOTA, 149.99, beyond-funds", "QUOTA, 150.00, ''", "BID, 119.99, beyond-funds", "BID, 120.00, ''"})
    void whatIsAwardedStaysWithinTheFundsOfThePlan(TradeTerms.TenderPrice price, String funds, String code) {
        TradeMarket other = TradeMarket.by(PolicyDraft.builtInBut(draft -> draft.tenderPrice = price));
        other.assigned(HAZARD, "H-C", Money.of(funds));
        other.bringTender(State.TENDERING).on(DAY.plusDays(3));

        assertThat(TradeMarket.codes(other.take(TenderStep.AWARD, other.by("A-U1"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /** By the sum that the award asks for: the quota is above the bid. */
    @Test
    void thePlanOfWhatWasAwardedKeepsItsFunds() {
        market.bring(HAZARD, HazardState.REGISTERED).bringTender(State.AWARDED);

        assertThat(TradeMarket.codes(
                        market.hazards.assign(market.by("M-W1"), market.assign(HAZARD, Money.of("149.99")))))
                .containsExactly("beyond-funds");
        assertThat(TradeMarket.codes(
                        market.hazards.assign(market.by("M-W1"), market.assign(HAZARD, Money.of("150.00")))))
                .isEmpty();
    }

    /** By bid the price is what was bid; by quota the catalog has to have one, before anybody works. */
    @ParameterizedTest
    @CsvSource({"QUOTA, N-1, no-subject-price T2 item", "QUOTA, R-9, unknown-item P1 item", "BID, N-1,", "QUOTA, R-1,"})
    void whatCouldNotBePaidIsNotTendered(TradeTerms.TenderPrice price, String item, String problem) {
        TradeMarket other = TradeMarket.by(PolicyDraft.builtInBut(draft -> draft.tenderPrice = price));
        other.assigned(HAZARD);
        Outcome<?> outcome = other.tenders.apply(other.by("M-W1"), TradeMarket.applyFor(item));

        assertThat(outcome instanceof Outcome.Refused<?> ? SmallMarket.refused(outcome) : List.of())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    /** A major one has its plan before anybody is asked to bid for it, as before anybody rectifies it without a tender. */
    @Test
    @Rule("H1")
    void aMajorHazardIsTenderedWithAllFivePartsOfItsPlan() {
        market.hazards
                .find(market.by("P2"), TradeMarket.find(HAZARD, "T1", "H-M", "L-1"))
                .orElseThrow();
        market.take(HazardStep.REGISTER, market.by("A-U1"), HAZARD).orElseThrow();
        Outcome<Receipt<TenderDossier>> refused = market.take(TenderStep.APPLY, market.by("M-W1"));
        assertThat(SmallMarket.refused(refused)).containsExactly("plan-incomplete H1 hazard");
        assertThat(refused.problems().get(0).toString())
                .contains("responsible", "measures", "funds", "deadline", "contingency");

        market.hazards
                .assign(market.by("M-W1"), market.assign(HAZARD, Money.of("500.00")))
                .orElseThrow();
        assertThat(TradeMarket.codes(market.take(TenderStep.APPLY, market.by("M-W1"))))
                .isEmpty();
    }

    @Test
    @Rule("H2")
    void whatAsksForARootCauseIsNotAcceptedWithoutIt() {
        market.assigned(HAZARD, "H-M", Money.of("500.00"));
        market.bringTender(State.RECTIFIED);
        assertThat(SmallMarket.refused(market.take(TenderStep.ACCEPT, market.by("A-U1"))))
                .containsExactly("root-cause-needed H2 id");

        market.take(HazardStep.TRACE, market.by("M-W1"), HAZARD).orElseThrow();
        market.take(TenderStep.ACCEPT);
        assertThat(market.hazard(HAZARD)).matches(HazardDossier::isOver);
    }

    @Test
    void whatIsAcceptedIsAFactOfTheMonthOfTheDay() {
        market.bring(State.RECTIFIED).on(LocalDate.of(2026, 12, 1)).take(TenderStep.ACCEPT);
        TenderDossier accepted = market.tender();

        assertThat(accepted.tender())
                .isEqualTo(new TenderFact(
                        accepted.id(),
                        Reason.LACK_OF_CAPACITY,
                        new SubjectId("W1"),
                        new SubjectId("W2"),
                        new ItemCode("R-1"),
                        3,
                        Money.of("120.00"),
                        State.ACCEPTED,
                        LocalDate.of(2026, 12, 1)));
        assertThat(during("2026-11")).extracting(TenderDossier::state).containsExactly(State.RECTIFIED);
        assertThat(during("2026-12")).containsExactly(accepted);
        assertThat(during("2027-01")).isEmpty();
    }

    @Test
    void historyIsThatOfWhoTenders() {
        market.bring(State.APPLIED);
        Selection own = Selection.of(new DateSpan(DAY, DAY));

        assertThat(market.tenders
                        .history(market.enterprise, own.of(Set.of(new SubjectId("W1"))), Optional.empty(), 1)
                        .orElseThrow()
                        .dossiers())
                .containsExactly(market.tender());
        assertThat(market.tenders
                        .history(market.enterprise, own.of(Set.of(new SubjectId("W2"))), Optional.empty(), 1)
                        .orElseThrow()
                        .dossiers())
                .isEmpty();
        assertThat(market.tenders.versions(market.enterprise, TradeMarket.id("B1")))
                .containsExactly(market.tender());
    }

    private List<TenderDossier> during(String month) {
        return market.ports
                .tenders()
                .during(market.enterprise, SettlementPeriod.parse(month).days());
    }

    private List<String> apply(String from, String person, Reason reason) {
        TendersDesk.Apply apply = new TendersDesk.Apply(
                TradeMarket.id("B1"), TradeMarket.id(HAZARD), new SubjectId(from), new ItemCode("R-1"), 3, reason);
        return TradeMarket.codes(market.tenders.apply(market.by(person), apply));
    }

    private List<String> onDay(String day, Reason reason) {
        market.on(LocalDate.parse(day));
        return apply("W1", "M-W1", reason);
    }

    private List<String> second() {
        return TradeMarket.codes(market.tenders.apply(market.by("M-W1"), TradeMarket.apply("B2", HAZARD)));
    }
}
