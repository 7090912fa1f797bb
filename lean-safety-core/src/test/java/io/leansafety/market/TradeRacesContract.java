package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Selection;
import io.leansafety.organization.SmallCompany;
import io.leansafety.port.Ports;
import io.leansafety.port.Race;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.State;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Money;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sixteen people at once, round after round, at the desks of hazards and tenders: one is first, and the others are told. */
@Rule({"T2", "H1", "S11"})
public abstract class TradeRacesContract {
    private static final int APPLICATIONS = 20;

    private final Ports ports;
    private final int rounds;
    private final List<TradeMarket> markets = new ArrayList<>();

    /**
     * @param ports an empty store
     * @param rounds how often each race is run
     */
    protected TradeRacesContract(Ports ports, int rounds) {
        this.ports = ports;
        this.rounds = rounds;
    }

    @Test
    @Fault("RB-B03")
    void oneOfManyApprovesATender() {
        bring(State.APPLIED);
        List<List<List<String>>> came = Race.run(
                rounds,
                (round, runner) -> TradeMarket.codes(market(round)
                        .take(TenderStep.APPROVE, by(round, runner % 2 == 0 ? "D-U1" : "M-U1", runner))));

        assertThat(came).allSatisfy(round -> assertOneWins(round, "no-such-step"));
        assertThat(markets).allSatisfy(market -> assertStands(market, State.APPROVED, 2));
    }

    /** Two bids stand; W2 gets it or K1, and whoever is later is told that it was awarded. */
    @Test
    @Fault("RB-B03")
    void oneOfManyAwardsATenderAndTheOthersAreToldThatItWasAwarded() {
        bring(State.TENDERING);
        markets.forEach(market -> {
            market.tenders
                    .bid(market.by("M-K1"), TradeMarket.offer("K1", "90.00"))
                    .orElseThrow();
            market.on(TradeMarket.DAY.plusDays(3));
        });
        List<List<List<String>>> came = Race.run(rounds, (round, runner) -> {
            SubjectId winner = new SubjectId(runner % 2 == 0 ? "W2" : "K1");
            return TradeMarket.codes(market(round)
                    .tenders
                    .award(by(round, "A-U1", runner), new TendersDesk.Award(TradeMarket.id("B1"), winner)));
        });

        assertThat(came).allSatisfy(round -> assertOneWins(round, "tender-already-awarded"));
        assertThat(markets).allSatisfy(market -> {
            assertStands(market, State.AWARDED, 6);
            TenderFact tender = market.tender().tender();
            assertThat(market.tender().bids())
                    .anySatisfy(bid -> assertThat(List.of(bid.subject(), bid.amount()))
                            .isEqualTo(List.of(
                                    Objects.requireNonNull(tender.awardee()), Objects.requireNonNull(tender.bid()))));
        });
    }

    @Test
    @Fault("RB-B04")
    void aTenderIsApprovedOrWithdrawnOrBothInThatOrder() {
        bring(State.APPLIED);
        List<List<List<String>>> came = Race.run(
                rounds,
                (round, runner) -> TradeMarket.codes(
                        runner % 2 == 0
                                ? market(round).take(TenderStep.APPROVE, by(round, "D-U1", runner))
                                : market(round).take(TenderStep.WITHDRAW, by(round, "M-W1", runner))));

        for (int i = 0; i < rounds; i++) {
            assertThat(came.get(i)).allSatisfy(codes -> assertThat(codes).isSubsetOf("no-such-step"));
            long taken = came.get(i).stream().filter(List::isEmpty).count();
            assertThat(steps(markets.get(i)))
                    .isIn(
                            List.of(TenderStep.APPLY, TenderStep.WITHDRAW),
                            List.of(TenderStep.APPLY, TenderStep.APPROVE, TenderStep.WITHDRAW))
                    .hasSize((int) taken + 1);
        }
    }

    /** More want a tender of one hazard than there are threads: the funds of its plan are asked for once. */
    @Test
    @Fault("RB-B07")
    void ofManyTendersOfOneHazardOneIsLive() {
        for (int i = 0; i < rounds; i++) {
            TradeMarket market = TradeMarket.over(ports, "E" + i);
            market.assigned(TradeMarket.HAZARD, "H-C", Money.of("150.00"));
            markets.add(market);
        }
        List<List<List<List<String>>>> came = Race.run(rounds, (round, runner) -> {
            List<List<String>> asked = new ArrayList<>();
            for (int i = runner; i < APPLICATIONS; i += Race.THREADS) {
                asked.add(TradeMarket.codes(market(round)
                        .tenders
                        .apply(by(round, "M-W1", i), TradeMarket.apply("B" + i, TradeMarket.HAZARD))));
            }
            return asked;
        });

        assertThat(came).allSatisfy(round -> {
            List<List<String>> all = round.stream().flatMap(List::stream).toList();
            assertThat(all).hasSize(APPLICATIONS);
            assertOneWins(all, "hazard-tendered");
        });
        assertThat(markets).allSatisfy(market -> {
            assertThat(tenders(market)).hasSize(1).allMatch(TenderDossier::isLive);
            assertThat(market.hazard(TradeMarket.HAZARD).hazard().tender())
                    .isEqualTo(tenders(market).get(0).id());
        });
    }

    /** The work comes to 150.00: it is awarded, or a plan is made with less. */
    @Test
    @Fault("RB-B07")
    void whatIsAwardedStaysWithinTheFundsOfAPlanThatIsMadeAtOnce() {
        for (int i = 0; i < rounds; i++) {
            TradeMarket market = TradeMarket.over(ports, "E" + i);
            market.bring(TradeMarket.HAZARD, HazardState.REGISTERED).bringTender(State.TENDERING);
            markets.add(market.on(TradeMarket.DAY.plusDays(3)));
        }
        List<List<List<String>>> came = Race.run(rounds, (round, runner) -> {
            TradeMarket market = market(round);
            Outcome<?> outcome = runner % 2 == 0
                    ? market.take(TenderStep.AWARD, by(round, "A-U1", runner))
                    : market.hazards.assign(
                            by(round, "M-W1", runner), market.assign(TradeMarket.HAZARD, Money.of("149.99")));
            return TradeMarket.codes(outcome);
        });

        for (int i = 0; i < rounds; i++) {
            assertThat(came.get(i)).containsOnlyOnce(List.<String>of());
            assertThat(came.get(i))
                    .allSatisfy(codes ->
                            assertThat(codes).isSubsetOf("beyond-funds", "tender-already-awarded", "no-such-step"));
            boolean isPlanned = market(i).hazard(TradeMarket.HAZARD).hazard().plan() != null;
            assertThat(market(i).tender().state()).isEqualTo(isPlanned ? State.TENDERING : State.AWARDED);
        }
    }

    /** Nothing is there yet that anybody could have locked. */
    @Test
    @Fault("RB-B08")
    void oneOfManyIsTheFirstToFindAHazardAndToApplyForItsTender() {
        for (int i = 0; i < rounds; i++) {
            markets.add(TradeMarket.over(ports, "E" + i));
        }
        List<List<List<String>>> found = Race.run(
                rounds,
                (round, runner) -> TradeMarket.codes(
                        market(round).take(HazardStep.FIND, by(round, "P2", runner), TradeMarket.HAZARD)));
        markets.forEach(market -> market.take(HazardStep.REGISTER, market.by("A-U1"), TradeMarket.HAZARD)
                .orElseThrow());
        List<List<List<String>>> applied = Race.run(
                rounds,
                (round, runner) -> TradeMarket.codes(
                        market(round).take(TenderStep.APPLY, by(round, "M-W1", Race.THREADS + runner))));

        assertThat(found).allSatisfy(round -> assertOneWins(round, "id-taken"));
        assertThat(applied).allSatisfy(round -> assertOneWins(round, "id-taken"));
        assertThat(markets)
                .allSatisfy(market -> assertThat(
                                market.hazards.versions(market.enterprise, TradeMarket.id(TradeMarket.HAZARD)))
                        .extracting(HazardDossier::step)
                        .containsExactly(HazardStep.FIND, HazardStep.REGISTER, HazardStep.TENDER));
    }

    /** The desk of hazards and the desk of tenders settle one hazard: it is rectified here or tendered there. */
    @Test
    void aHazardIsRectifiedOrTenderedNeverBoth() {
        for (int i = 0; i < rounds; i++) {
            TradeMarket market = TradeMarket.over(ports, "E" + i);
            market.assigned(TradeMarket.HAZARD);
            markets.add(market);
        }
        List<List<List<String>>> came = Race.run(rounds, (round, runner) -> {
            Outcome<?> outcome = runner % 2 == 0
                    ? market(round).take(TenderStep.APPLY, by(round, "M-W1", runner))
                    : market(round).take(HazardStep.RECTIFY, by(round, "P1", runner), TradeMarket.HAZARD);
            return TradeMarket.codes(outcome);
        });

        assertThat(came).allSatisfy(round -> assertThat(round).containsOnlyOnce(List.<String>of()));
        assertThat(markets)
                .allSatisfy(market -> assertThat(
                                market.hazard(TradeMarket.HAZARD).state().isOpen())
                        .isEqualTo(tenders(market).size() == 1));
    }

    private void bring(State state) {
        for (int i = 0; i < rounds; i++) {
            markets.add(TradeMarket.over(ports, "E" + i).bring(state));
        }
    }

    private TradeMarket market(int round) {
        return markets.get(round);
    }

    private Context by(int round, String person, int runner) {
        return market(round).by(person, "R" + runner);
    }

    private static void assertOneWins(List<List<String>> round, String code) {
        assertThat(round).containsOnlyOnce(List.<String>of());
        assertThat(round).filteredOn(codes -> !codes.isEmpty()).allMatch(List.of(code)::equals);
    }

    private static void assertStands(TradeMarket market, State state, int versions) {
        assertThat(market.tender().state()).isEqualTo(state);
        assertThat(market.tender().stamp().version()).isEqualTo(versions);
    }

    private static List<TenderStep> steps(TradeMarket market) {
        return market.tenders.versions(market.enterprise, TradeMarket.id("B1")).stream()
                .map(TenderDossier::step)
                .toList();
    }

    private static List<TenderDossier> tenders(TradeMarket market) {
        Selection all = Selection.of(new DateSpan(SmallCompany.LONG_AGO, null));
        return market.tenders
                .history(market.enterprise, all, Optional.empty(), 99)
                .orElseThrow()
                .dossiers();
    }
}
