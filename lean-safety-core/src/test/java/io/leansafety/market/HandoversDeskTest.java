package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverFact.State;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifts are handed over between the leaders of two teams, with all that is open and what it costs. */
@Rule({"T1", "A9"})
class HandoversDeskTest {
    private static final LocalDate DAY = TradeMarket.DAY;
    private static final SubjectId T1 = new SubjectId("T1");
    private static final SubjectId T2 = new SubjectId("T2");

    private final TradeMarket market = TradeMarket.open();

    @Test
    void everyOpenHazardOfTheOutgoingSideIsInIt() {
        market.bring("Z1", HazardState.FOUND)
                .bring("Z2", HazardState.RETURNED)
                .bring("Z3", HazardState.RECTIFIED)
                .bring("Z4", HazardState.ACCEPTED);
        market.hazards
                .find(market.by("P1"), TradeMarket.find("Z5", "T2", "H-C", "L-5"))
                .orElseThrow();
        HandoverDossier proposed = propose(TradeMarket.standing("Z2", State.SUBSTANDARD));

        assertThat(open("T1")).containsExactly("Z1", "Z2");
        assertThat(proposed.hazards()).extracting(Reference::value).containsExactly("Z1", "Z2");
        assertThat(proposed.handover().problems())
                .extracting(HandoverFact.Problem::state)
                .containsExactly(State.UNRECTIFIED, State.SUBSTANDARD);
        assertThat(proposed.handover().accepted()).isFalse();
        assertThat(proposed.handover().date()).isEqualTo(DAY);
    }

    @Test
    void whatWaitsForATenderStays() {
        market.assigned("Z1");
        market.take(TenderStep.APPLY);
        assertThat(open("T1")).isEmpty();

        market.take(TenderStep.WITHDRAW);
        assertThat(open("T1")).containsExactly("Z1");
    }

    @Test
    void onlyWhatIsHandedOverHasAState() {
        market.bring("Z1", HazardState.FOUND).bring("Z2", HazardState.RECTIFIED);
        HandoversDesk.Propose propose = TradeMarket.propose(
                "T1",
                "T2",
                TradeMarket.standing("Z1", State.SUBSTANDARD),
                TradeMarket.standing("Z2", State.RECTIFIED),
                TradeMarket.standing("Z9", State.RECTIFIED),
                TradeMarket.standing("Z1", State.RECTIFIED));

        assertThat(SmallMarket.refused(market.handovers.propose(market.by("M-T1"), propose)))
                .containsExactly(
                        "not-to-hand-over T1 states[1].hazard",
                        "not-to-hand-over T1 states[2].hazard",
                        "duplicate-reference T1 states[3].hazard");
    }

    @ParameterizedTest
    @CsvSource({
        "T1, T3, handover-sides",
        "T1, T1, handover-sides",
        "T1, O3, handover-sides",
        "W1, W2, handover-side",
        "T1, T9, unknown-subject",
        "O1, O3, ''",
        "O1, O2, ''"
    })
    void twoTeamsOfAWorkshopOrTheirPostsHandOver(String from, String to, String code) {
        List<String> codes =
                TradeMarket.codes(market.handovers.propose(market.by("M-T1"), TradeMarket.propose(from, to)));

        assertThat(codes)
                .filteredOn(one -> !one.equals("role-needed"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void whatIsNotRectifiedBecomesTheIncomingSidesWhenTheirLeaderSigns() {
        market.assigned("Z1");
        market.bring("Z2", HazardState.FOUND);
        propose(TradeMarket.standing("Z2", State.RECTIFIED));
        market.on(DAY.plusDays(1));
        HandoverDossier accepted = market.accept("M-T2").orElseThrow().dossier();

        assertThat(accepted.handover().accepted()).isTrue();
        assertThat(accepted.handover().date()).isEqualTo(DAY.plusDays(1));
        HazardDossier passed = market.hazard("Z1");
        assertThat(passed.hazard().subject()).isEqualTo(T2);
        assertThat(passed.step()).isEqualTo(HazardStep.PASS);
        assertThat(passed.state()).isEqualTo(HazardState.ASSIGNED);
        assertThat(passed.stamp().actor().value()).isEqualTo("M-T2");
        assertThat(market.hazard("Z2").hazard().subject()).isEqualTo(T1);
        assertThat(market.hazard("Z2").stamp().version()).isEqualTo(1);
    }

    @Test
    void nothingPassesWhereTheLeaderRefuses() {
        market.assigned("Z1");
        propose();
        int versions = market.hazard("Z1").stamp().version();
        HandoverDossier refused = market.refuse("M-T2").orElseThrow().dossier();

        assertThat(refused.state()).isEqualTo(HandoverState.REFUSED);
        assertThat(refused.handover().accepted()).isFalse();
        assertThat(refused.reason()).isEqualTo("问题未说清");
        assertThat(market.hazard("Z1").stamp().version()).isEqualTo(versions);
    }

    /** What can never be accepted is refused when it is proposed, in the order of what is open. */
    @ParameterizedTest
    @CsvSource({"H-A, not-transferable", "N-1, no-subject-price"})
    void whatCannotBeHandedOverIsNotProposed(String item, String code) {
        market.assigned("Z1");
        market.assigned("Z2", item, null);
        HandoversDesk.Propose propose = TradeMarket.propose("T1", "T2");

        assertThat(open("T1")).containsExactly("Z1", "Z2");
        assertThat(SmallMarket.refused(market.handovers.propose(market.by("M-T1"), propose)))
                .containsExactly(code + " T1 problems[1].item");
    }

    /** A month later the price may be gone: the catalog of the day of acceptance counts. */
    @Test
    void whatHasLostItsPriceSinceIsNotAccepted() {
        market.assigned("Z1");
        propose();
        market.dropPrices();

        assertThat(SmallMarket.refused(market.accept("M-T2")))
                .containsExactly("unknown-item P1 handover.problems[0].item");
        assertThat(market.hazard("Z1").hazard().subject()).isEqualTo(T1);
        assertThat(TradeMarket.codes(market.refuse("M-T2"))).isEmpty();
    }

    @Test
    void whatStoppedTheWorkAndIsRectifiedKeepsNothing() {
        market.assigned("Z1", "H-A", null);
        propose(TradeMarket.standing("Z1", State.RECTIFIED));

        assertThat(TradeMarket.codes(market.accept("M-T2"))).isEmpty();
        assertThat(market.hazard("Z1").hazard().subject()).isEqualTo(T1);
    }

    @Test
    void whatWasRectifiedOrTenderedSinceKeepsItFromBeingAccepted() {
        market.assigned("Z1");
        market.assigned("Z2");
        propose();
        market.take(HazardStep.RECTIFY, market.by("P1"), "Z2").orElseThrow();
        market.take(TenderStep.APPLY);
        Context who = market.by("M-T2");
        Map<String, Object> before = market.contents();

        Outcome<?> outcome = market.handovers.accept(who, new HandoversDesk.Accept(TradeMarket.id("S1")));
        assertThat(SmallMarket.refused(outcome)).containsExactly("handover-changed T1 id", "handover-changed T1 id");
        assertThat(market.contents()).isEqualTo(before);
    }

    /** The incoming leader would take over less than there is. */
    @Test
    void whatWasFoundSinceIsProposedFirst() {
        market.assigned("Z1");
        propose();
        market.bring("Z2", HazardState.FOUND);

        Context who = market.by("M-T2");
        assertThat(SmallMarket.refused(market.handovers.accept(who, new HandoversDesk.Accept(TradeMarket.id("S1")))))
                .containsExactly("handover-changed T1 id");
    }

    /** It passed with another handover and came back: what is left of the first is of a shift long over. */
    @Test
    void whatWentAndCameBackPassesWithANewHandoverAlone() {
        market.assigned("Z1");
        propose();
        pass("S2", "T1", "T2");
        pass("S3", "T2", "T1");
        market.on(DAY.plusDays(40));

        assertThat(open("T1")).containsExactly("Z1");
        assertThat(TradeMarket.codes(market.accept("M-T2"))).containsExactly("handover-changed");
        pass("S4", "T1", "T2");
    }

    /** What is said of a hazard that stays where it is does not change what passes. */
    @Test
    void whatIsWorkedOnMeanwhileIsHandedOverAllTheSame() {
        market.bring("Z1", HazardState.FOUND).bring("Z2", HazardState.ASSIGNED);
        propose(TradeMarket.standing("Z2", State.RECTIFIED));
        market.take(HazardStep.REGISTER, market.by("A-U1"), "Z1").orElseThrow();
        market.take(HazardStep.RECTIFY, market.by("P1"), "Z2").orElseThrow();

        assertThat(TradeMarket.codes(market.accept("M-T2"))).isEmpty();
        assertThat(market.hazard("Z1").hazard().subject()).isEqualTo(T2);
        assertThat(market.hazard("Z2").hazard().subject()).isEqualTo(T1);
    }

    private void pass(String id, String from, String to) {
        HandoversDesk.Propose propose = new HandoversDesk.Propose(
                TradeMarket.id(id), new SubjectId(from), new SubjectId(to), Shift.EARLY, List.of());
        market.handovers.propose(market.by("M-" + from), propose).orElseThrow();
        market.handovers
                .accept(market.by("M-" + to), new HandoversDesk.Accept(TradeMarket.id(id)))
                .orElseThrow();
    }

    /** Two handovers of one team: what went with the first is not there for the second. */
    @Test
    void aHazardPassesOnce() {
        market.assigned("Z1");
        propose();
        HandoversDesk.Propose second = new HandoversDesk.Propose(TradeMarket.id("S2"), T1, T2, Shift.MIDDLE, List.of());
        market.handovers.propose(market.by("M-T1"), second).orElseThrow();
        market.accept("M-T2").orElseThrow();

        assertThat(TradeMarket.codes(
                        market.handovers.accept(market.by("M-T2"), new HandoversDesk.Accept(TradeMarket.id("S2")))))
                .containsExactly("handover-changed");
    }

    @ParameterizedTest
    @CsvSource({"PROPOSE, M-T1", "ACCEPT, M-T2", "REFUSE, M-T2"})
    void onlyTheLeaderMay(HandoverStep step, String leader) {
        assertThat(TradeMarket.ACTORS).allSatisfy(person -> {
            TradeMarket fresh = TradeMarket.open();
            fresh.assigned("Z1");
            if (step != HandoverStep.PROPOSE) {
                fresh.handovers
                        .propose(fresh.by("M-T1"), TradeMarket.propose("T1", "T2"))
                        .orElseThrow();
            }
            Map<String, Object> before = fresh.contents();
            List<String> codes = TradeMarket.codes(take(fresh, step, person));

            if (person.equals(leader)) {
                assertThat(codes).isEmpty();
            } else {
                assertThat(codes).as(person).containsAnyOf("role-needed", "unknown-person");
                assertThat(fresh.contents()).containsAllEntriesOf(before);
            }
        });
    }

    /** Every step in every state. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PROPOSE, id-taken",
        "PROPOSED, ACCEPT,  ACCEPTED",
        "PROPOSED, REFUSE,  REFUSED",
        "ACCEPTED, PROPOSE, id-taken",
        "ACCEPTED, ACCEPT,  no-such-step",
        "ACCEPTED, REFUSE,  no-such-step",
        "REFUSED,  PROPOSE, id-taken",
        "REFUSED,  ACCEPT,  no-such-step",
        "REFUSED,  REFUSE,  no-such-step"
    })
    void aStepLeadsToItsStateOrIsRefused(HandoverState state, HandoverStep step, String expected) {
        market.assigned("Z1");
        propose();
        if (state != HandoverState.PROPOSED) {
            take(market, state == HandoverState.ACCEPTED ? HandoverStep.ACCEPT : HandoverStep.REFUSE, "M-T2")
                    .orElseThrow();
        }
        HandoverDossier before = market.handover();
        Outcome<Receipt<HandoverDossier>> outcome = take(market, step, step == HandoverStep.PROPOSE ? "M-T1" : "M-T2");

        if (expected.equals(expected.toUpperCase(Locale.ROOT))) {
            assertThat(outcome.orElseThrow().dossier()).isEqualTo(market.handover());
            assertThat(market.handover().state()).hasToString(expected);
        } else {
            assertThat(TradeMarket.codes(outcome)).containsExactly(expected);
            assertThat(market.handover()).isEqualTo(before);
        }
    }

    @Test
    void whatIsNotThereIsNeitherAcceptedNorRefused() {
        assertThat(TradeMarket.codes(market.accept("M-T2"))).containsExactly("unknown-id");
        assertThat(TradeMarket.codes(market.refuse("M-T2"))).containsExactly("unknown-id");
    }

    /** It counts in the month in which it was answered, dated that day. */
    @Test
    void aHandoverCountsInTheMonthOfTheAnswer() {
        market.on(LocalDate.of(2026, 10, 31)).assigned("Z1");
        propose();
        market.on(LocalDate.of(2026, 11, 1)).accept("M-T2").orElseThrow();

        assertThat(during("2026-10")).extracting(HandoverDossier::state).containsExactly(HandoverState.PROPOSED);
        assertThat(during("2026-11")).containsExactly(market.handover());
        assertThat(during("2026-12")).isEmpty();
        assertThat(market.handover().handover().date()).isEqualTo("2026-11-01");
    }

    private List<HandoverDossier> during(String month) {
        return market.ports
                .handovers()
                .during(market.enterprise, SettlementPeriod.parse(month).days());
    }

    private HandoverDossier propose(HandoversDesk.Standing... states) {
        return market.handovers
                .propose(market.by("M-T1"), TradeMarket.propose("T1", "T2", states))
                .orElseThrow()
                .dossier();
    }

    private List<String> open(String subject) {
        return market.handovers.open(market.enterprise, new SubjectId(subject)).stream()
                .map(dossier -> dossier.id().value())
                .toList();
    }

    private static Outcome<Receipt<HandoverDossier>> take(TradeMarket market, HandoverStep step, String person) {
        return switch (step) {
            case PROPOSE -> market.handovers.propose(market.by(person), TradeMarket.propose("T1", "T2"));
            case ACCEPT -> market.accept(person);
            case REFUSE -> market.refuse(person);
        };
    }
}
