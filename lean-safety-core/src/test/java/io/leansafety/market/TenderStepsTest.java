package io.leansafety.market;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact.State;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.SubjectId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step with a tender in every state, by everybody: it leads to where the rule says, or nothing was written. */
@Rule({"T2", "A9"})
class TenderStepsTest {
    /** Written by hand, not read from the table. */
    private static final Map<String, State> TABLE = Map.ofEntries(
            Map.entry("APPLIED APPROVE", State.APPROVED),
            Map.entry("APPLIED REJECT", State.REJECTED),
            Map.entry("APPLIED WITHDRAW", State.WITHDRAWN),
            Map.entry("APPROVED OPEN", State.TENDERING),
            Map.entry("APPROVED WITHDRAW", State.WITHDRAWN),
            Map.entry("TENDERING BID", State.TENDERING),
            Map.entry("TENDERING UNBID", State.TENDERING),
            Map.entry("TENDERING AWARD", State.AWARDED),
            Map.entry("TENDERING FAIL", State.FAILED),
            Map.entry("TENDERING WITHDRAW", State.WITHDRAWN),
            Map.entry("AWARDED RECTIFY", State.RECTIFIED),
            Map.entry("AWARDED WITHDRAW", State.WITHDRAWN),
            Map.entry("RECTIFIED ACCEPT", State.ACCEPTED),
            Map.entry("RECTIFIED RETURN", State.RETURNED),
            Map.entry("RETURNED RECTIFY", State.RECTIFIED),
            Map.entry("RETURNED WITHDRAW", State.WITHDRAWN));

    private static final Set<State> AWARDED = Set.of(State.AWARDED, State.RECTIFIED, State.RETURNED, State.ACCEPTED);

    private static final Map<TenderStep, State> BEFORE = new EnumMap<>(Map.ofEntries(
            Map.entry(TenderStep.APPROVE, State.APPLIED),
            Map.entry(TenderStep.REJECT, State.APPLIED),
            Map.entry(TenderStep.OPEN, State.APPROVED),
            Map.entry(TenderStep.BID, State.TENDERING),
            Map.entry(TenderStep.UNBID, State.TENDERING),
            Map.entry(TenderStep.AWARD, State.TENDERING),
            Map.entry(TenderStep.FAIL, State.TENDERING),
            Map.entry(TenderStep.RECTIFY, State.AWARDED),
            Map.entry(TenderStep.ACCEPT, State.RECTIFIED),
            Map.entry(TenderStep.RETURN, State.RECTIFIED),
            Map.entry(TenderStep.WITHDRAW, State.APPLIED)));

    private final TradeMarket market = TradeMarket.open();

    @ParameterizedTest
    @MethodSource("pairs")
    void aStepLeadsToItsStateOrIsRefused(State state, TenderStep step) {
        prepare(market.bring(state), step);
        Context who = market.by(TradeMarket.whoMay(step));
        Map<String, Object> before = market.contents();
        int versions = market.tender().stamp().version();

        Outcome<Receipt<TenderDossier>> outcome = market.take(step, who);
        State to = TABLE.get(state + " " + step);
        if (to == null) {
            assertThat(TradeMarket.codes(outcome)).containsExactly(refusal(state, step));
            assertThat(market.contents()).isEqualTo(before);
        } else {
            assertThat(outcome.orElseThrow().dossier()).isEqualTo(market.tender());
            assertThat(market.tender().state()).isEqualTo(to);
            assertThat(market.tender().step()).isEqualTo(step);
            assertThat(market.tender().stamp().version()).isEqualTo(versions + 1);
            assertThat(market.tender().isLive())
                    .isEqualTo(TABLE.keySet().stream().anyMatch(pair -> pair.startsWith(to + " ")));
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(TenderStep.values()).map(step -> Arguments.of(state, step)));
    }

    private static String refusal(State state, TenderStep step) {
        if (step == TenderStep.APPLY) {
            return "id-taken";
        }
        return step == TenderStep.AWARD && AWARDED.contains(state) ? "tender-already-awarded" : "no-such-step";
    }

    /** Bids have ceased before a decision, and there is none where the tender fails. */
    private static void prepare(TradeMarket market, TenderStep step) {
        if (market.tender().state() != State.TENDERING) {
            return;
        }
        if (step == TenderStep.FAIL) {
            market.take(TenderStep.UNBID);
        }
        if (step == TenderStep.FAIL || step == TenderStep.AWARD) {
            market.on(market.today().plusDays(3));
        }
    }

    @ParameterizedTest
    @EnumSource(value = TenderStep.class, mode = EnumSource.Mode.EXCLUDE, names = "APPLY")
    void whatIsNotThereHasNoStepButTheFirst(TenderStep step) {
        assertThat(TradeMarket.codes(market.take(step, market.by(TradeMarket.whoMay(step)))))
                .containsExactly("unknown-id");
    }

    /** A tender of W1 for a hazard of T1, for which W2 bids; M-W1 applied, and M-W2 did the work. */
    @ParameterizedTest
    @CsvSource({
        "APPLY,    'M-W1, M-U1'",
        "APPROVE,  'M-U1, D-U1, H-XS'",
        "REJECT,   'M-U1, D-U1, H-XS'",
        "OPEN,     'A-U1'",
        "BID,      'M-W2, M-U1'",
        "UNBID,    'M-W2, M-U1'",
        "AWARD,    'A-U1'",
        "FAIL,     'A-U1'",
        "RECTIFY,  'M-W2, M-U1'",
        "ACCEPT,   'A-U1, M-W1, M-U1'",
        "RETURN,   'A-U1, M-W1, M-U1'",
        "WITHDRAW, 'M-W1, M-U1'"
    })
    void onlyTheseMay(TenderStep step, String names) {
        assertThat(TradeMarket.ACTORS).allSatisfy(person -> {
            TradeMarket fresh = TradeMarket.open();
            if (step == TenderStep.APPLY) {
                fresh.assigned(TradeMarket.HAZARD);
            } else {
                prepare(fresh.bring(requireNonNull(BEFORE.get(step))), step);
            }
            Context who = fresh.by(person);
            Map<String, Object> before = fresh.contents();
            List<String> codes = TradeMarket.codes(fresh.take(step, who));

            if (List.of(names.split(", ", -1)).contains(person)) {
                assertThat(codes).as(person).isEmpty();
            } else {
                assertThat(codes)
                        .as(person)
                        .isNotEmpty()
                        .isSubsetOf(
                                "role-needed", "unknown-person", "own-work", "own-matter", "other-side", "same-post");
                assertThat(fresh.contents()).isEqualTo(before);
            }
        });
    }

    /** D-W1 may approve by their office, but stands in the post of M-W1, who applied. */
    @Test
    void neitherWhoAppliedNorTheirDeputyApproves() {
        market.assigned(TradeMarket.HAZARD);
        market.take(TenderStep.APPLY, market.by("M-U1")).orElseThrow();
        assertThat(TradeMarket.codes(market.take(TenderStep.APPROVE, market.by("M-U1"))))
                .containsExactly("own-work");
        assertThat(TradeMarket.codes(market.take(TenderStep.APPROVE, market.by("D-W1"))))
                .isEmpty();

        TradeMarket other = TradeMarket.open().bring(State.APPLIED);
        assertThat(TradeMarket.codes(other.take(TenderStep.APPROVE, other.by("D-W1"))))
                .containsExactly("same-post");
    }

    /** M-U1 heads the unit of both workshops, so that nothing but the work itself keeps them from accepting it. */
    @Test
    void whoDidTheWorkDoesNotAcceptIt() {
        market.bring(State.AWARDED);
        market.take(TenderStep.RECTIFY, market.by("M-U1")).orElseThrow();

        assertThat(TradeMarket.codes(market.take(TenderStep.ACCEPT, market.by("M-U1"))))
                .containsExactly("own-work");
        assertThat(TradeMarket.codes(market.take(TenderStep.ACCEPT, market.by("M-W2"))))
                .contains("own-matter", "other-side");
    }

    /** M-U1 heads both workshops, and is on one side of a tender alone. */
    @ParameterizedTest
    @EnumSource(
            value = TenderStep.class,
            names = {"APPLY", "APPROVE"})
    void whoAppliedOrApprovedDoesNotBid(TenderStep step) {
        market.assigned(TradeMarket.HAZARD);
        for (TenderStep next : List.of(TenderStep.APPLY, TenderStep.APPROVE, TenderStep.OPEN)) {
            market.take(next, market.by(next == step ? "M-U1" : TradeMarket.whoMay(next)))
                    .orElseThrow();
        }

        assertThat(TradeMarket.codes(market.take(TenderStep.BID, market.by("M-U1"))))
                .containsExactly("own-work");
        assertThat(TradeMarket.codes(market.take(TenderStep.BID, market.by("M-W2"))))
                .isEmpty();
    }

    /** Of the unit's two offices the assessment office is left, and the director who tenders. */
    @ParameterizedTest
    @EnumSource(
            value = TenderStep.class,
            names = {"ACCEPT", "RETURN"})
    void whoBidDoesNotJudgeTheWorkWhoeverGotIt(TenderStep step) {
        market.bring(State.APPROVED).take(TenderStep.OPEN);
        market.take(TenderStep.BID, market.by("M-U1")).orElseThrow();
        market.tenders.bid(market.by("M-K1"), TradeMarket.offer("K1", "80.00")).orElseThrow();
        market.on(market.today().plusDays(3)).take(TenderStep.AWARD, TenderStep.RECTIFY);

        assertThat(market.tender().bidOf(new SubjectId("W2")).orElseThrow().by())
                .isEqualTo(market.by("M-U1").actor());
        assertThat(TradeMarket.codes(market.take(step, market.by("M-U1")))).contains("own-matter");
        assertThat(TradeMarket.codes(market.take(step, market.by("M-W1")))).isEmpty();
    }

    /** The contractor's head is the unit's assessment office as well: the company's awards. */
    @Test
    void whereWhoBidIsTheOfficeTheNextOneUpAwards() {
        TradeMarket other = TradeMarket.withOffice("M-K1");
        other.bring(TradeMarket.HAZARD, HazardState.FOUND);
        other.take(HazardStep.REGISTER, other.by("M-K1"), TradeMarket.HAZARD).orElseThrow();
        other.bringTender(State.APPROVED)
                .take(TenderStep.OPEN, other.by("M-K1"))
                .orElseThrow();
        other.tenders.bid(other.by("M-K1"), TradeMarket.offer("K1", "80.00")).orElseThrow();
        other.take(TenderStep.BID);
        other.on(other.today().plusDays(3));

        assertThat(TradeMarket.codes(other.take(TenderStep.AWARD, other.by("M-K1"))))
                .contains("own-matter");
        assertThat(TradeMarket.codes(other.take(TenderStep.AWARD, other.by("A-XS"))))
                .isEmpty();
    }

    @Test
    void acceptanceClosesTheHazardAndNothingElseDoes() {
        market.bring(State.RECTIFIED);
        assertThat(market.hazard(TradeMarket.HAZARD).state()).isEqualTo(HazardState.ASSIGNED);
        market.take(TenderStep.ACCEPT);

        assertThat(market.hazard(TradeMarket.HAZARD).state()).isEqualTo(HazardState.CLOSED);
        assertThat(market.hazard(TradeMarket.HAZARD).step()).isEqualTo(HazardStep.SETTLE);
        assertThat(market.hazard(TradeMarket.HAZARD).stamp().actor())
                .isEqualTo(market.by("A-U1").actor());
    }

    @Test
    void theSameRequestIsAnsweredOnceMoreAndTakenOnce() {
        market.bring(State.APPLIED);
        Context who = market.by("D-U1");
        TenderDossier approved =
                market.take(TenderStep.APPROVE, who).orElseThrow().dossier();
        market.take(TenderStep.OPEN);

        assertThat(market.take(TenderStep.APPROVE, who).orElseThrow()).isEqualTo(new Receipt<>(approved, true));
        assertThat(TradeMarket.codes(market.take(TenderStep.REJECT, who))).containsExactly("request-key-used");
    }
}
