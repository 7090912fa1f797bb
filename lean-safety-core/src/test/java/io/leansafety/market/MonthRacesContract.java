package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.port.Ports;
import io.leansafety.port.Race;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sixteen people at once, round after round: one of them is first, and the others are told why they are not. */
@Rule({"S9", "S11"})
public abstract class MonthRacesContract {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final MonthFacts FACTS = MarketFacts.of(OCTOBER, "F1");

    private final Ports ports;
    private final int rounds;
    private final List<SmallMarket> markets = new ArrayList<>();

    /**
     * @param ports an empty store
     * @param rounds how often each race is run
     */
    protected MonthRacesContract(Ports ports, int rounds) {
        this.ports = ports;
        this.rounds = rounds;
    }

    /** One month is posted by sixteen at once, each under a key of their own (RB-B01). */
    @Test
    @Fault("RB-B01")
    void oneOfManyPostsAMonthAndTheOthersAreAnsweredWithThat() {
        bring(rounds, MonthState.APPROVED);
        List<List<MonthReceipt>> all = Race.run(rounds, (round, runner) -> {
            SmallMarket market = markets.get(round);
            Fingerprint approved = market.prepared(OCTOBER);
            return market.months
                    .post(by(market, "A1", runner), OCTOBER, approved)
                    .orElseThrow();
        });

        assertThat(all).allSatisfy(round -> {
            assertThat(round).extracting(MonthReceipt::isReplay).containsOnlyOnce(false);
            assertThat(round)
                    .extracting(MonthReceipt::step)
                    .containsOnly(round.get(0).step());
        });
        assertThat(markets).allSatisfy(market -> {
            assertThat(steps(market)).containsExactly(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
            assertSound(market, 1);
        });
    }

    /** The same key for two results: one is posted, the other is told that it is another (RB-B02). */
    @Test
    @Fault("RB-B02")
    void ofTwoResultsTheOneThatWasApprovedIsPosted() {
        bring(rounds, MonthState.APPROVED);
        List<List<List<String>>> all = Race.run(rounds, (round, runner) -> {
            SmallMarket market = markets.get(round);
            Fingerprint given = runner % 2 == 0 ? market.prepared(OCTOBER) : Fingerprint.of("another");
            return SmallMarket.refused(market.months.post(by(market, "A1", runner % 4), OCTOBER, given));
        });

        assertThat(all)
                .allSatisfy(round -> assertThat(round)
                        .allSatisfy(refused -> assertThat(refused)
                                .isSubsetOf("unknown-fingerprint S11 fingerprint", "request-key-used S11 request")));
        assertThat(markets).allSatisfy(market -> assertSound(market, 1));
    }

    @Test
    void aMonthIsPostedBeforeItIsReversedAndNeitherTwice() {
        bring(rounds, MonthState.APPROVED);
        List<List<Outcome<MonthReceipt>>> all = Race.run(rounds, (round, runner) -> {
            SmallMarket market = markets.get(round);
            return runner % 2 == 0
                    ? market.months.post(by(market, "A1", runner), OCTOBER, market.prepared(OCTOBER))
                    : market.months.reverse(by(market, "H1", runner), OCTOBER);
        });

        assertThat(all)
                .allSatisfy(round -> assertThat(round)
                        .allSatisfy(outcome ->
                                assertThat(SmallMarket.refused(outcome)).isSubsetOf("step-not-allowed S11 step")));
        assertThat(markets).allSatisfy(market -> {
            List<MonthStep> steps = steps(market);
            assertThat(steps.subList(2, steps.size()))
                    .isIn(List.of(MonthStep.POST), List.of(MonthStep.POST, MonthStep.REVERSE));
            assertSound(market, steps.size() - 2);
        });
    }

    /** Whoever hands in facts is before the month is prepared, and in it, or is refused (RB-B05, RB-B06). */
    @Test
    @Fault({"RB-B05", "RB-B06"})
    void factsAreInTheMonthThatIsPreparedOrRefused() {
        bring(rounds, MonthState.OPEN);
        List<List<List<String>>> all = Race.run(rounds, (round, runner) -> {
            SmallMarket market = markets.get(round);
            return runner == 0
                    ? SmallMarket.refused(market.months.prepare(by(market, "A1", runner), OCTOBER))
                    : SmallMarket.refused(
                            market.months.receive(by(market, "A2", runner), MarketFacts.of(OCTOBER, "F" + runner), 1));
        });

        for (int i = 0; i < rounds; i++) {
            List<List<String>> refused = all.get(i);
            int version = markets.get(i).versionOf(OCTOBER);
            RunStep prepared = markets.get(i)
                    .months
                    .history(markets.get(i).enterprise, OCTOBER)
                    .last()
                    .orElseThrow();
            long accepted = refused.stream().skip(1).filter(List::isEmpty).count();

            assertThat(refused.get(0)).isEmpty();
            assertThat(accepted).isLessThanOrEqualTo(1).isEqualTo(version - 1);
            assertThat(prepared.factsVersion()).isEqualTo(version);
            assertThat(refused)
                    .allSatisfy(codes ->
                            assertThat(codes).isSubsetOf("month-frozen S11 period", "stale-version S11 replaces"));
        }
    }

    /** Sixteen change one version: one of them, and the others look again (RB-B11). */
    @Test
    @Fault("RB-B11")
    void oneOfManyReplacesAVersion() {
        bring(rounds, MonthState.OPEN);
        List<List<List<String>>> all = Race.run(rounds, (round, runner) -> {
            SmallMarket market = markets.get(round);
            return SmallMarket.refused(market.months.receive(by(market, "A1", runner), FACTS, 1));
        });

        assertThat(all).allSatisfy(round -> {
            assertThat(round).containsOnlyOnce(List.<String>of());
            assertThat(round)
                    .filteredOn(codes -> !codes.isEmpty())
                    .allMatch(List.of("stale-version S11 replaces")::equals);
        });
        assertThat(markets)
                .allSatisfy(market -> assertThat(market.versionOf(OCTOBER)).isEqualTo(2));
    }

    private void bring(int rounds, MonthState state) {
        for (int i = 0; i < rounds; i++) {
            SmallMarket market = SmallMarket.over(ports, "E" + i);
            market.receive(FACTS);
            markets.add(market.bring(OCTOBER, state));
        }
    }

    private static Context by(SmallMarket market, String person, int runner) {
        return market.by(person, "race-" + runner);
    }

    private static List<MonthStep> steps(SmallMarket market) {
        return market.months.history(market.enterprise, OCTOBER).steps().stream()
                .map(RunStep::step)
                .toList();
    }

    /** So many sets of the entries of one run, in a chain that is whole, and nothing made or lost. */
    private static void assertSound(SmallMarket market, int sets) {
        Verification verification = market.journal.verify(market.enterprise);
        List<SealedEntry> entries = market.entries();

        assertThat(verification.isSound()).isTrue();
        assertThat(entries)
                .isNotEmpty()
                .hasSize(sets
                        * market.ports
                                .journalEntries()
                                .postedBy(market.enterprise, OCTOBER, 1)
                                .size());
        assertThat(market.journal.balances(market.enterprise).values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
        assertThat(market.ports.anchors().latest(market.enterprise)).contains(verification.end());
    }
}
