package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.MonthReceipt;
import io.leansafety.port.Race;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixteen at once at the desks, over two pools as of two nodes: one is first, the others are told what became of it. */
@Rule({"S9", "S11"})
abstract class RacesContract {
    /** 1,000 with -Psoak. */
    private static final int ROUNDS = Boolean.getBoolean("lean.soak") ? 1_000 : 20;

    private static final YearMonth OCTOBER = OctoberMarket.OCTOBER;

    private final TestDatabase database;
    private final TestDatabase otherNode;

    RacesContract(TestDatabase database, TestDatabase otherNode) {
        this.database = database;
        this.otherNode = otherNode;
    }

    @BeforeEach
    void empty() {
        JdbcPorts unused = database.empty();
    }

    private OctoberMarket market(int round, int runner) {
        return OctoberMarket.over((runner % 2 == 0 ? database : otherNode).ports(), "E" + round);
    }

    private void begin(MonthStep... steps) {
        for (int round = 0; round < ROUNDS; round++) {
            OctoberMarket unused = market(round, 0).begin().take(steps);
        }
    }

    /** What came of each, and whoever was kept waiting too long was told so, and asks again. */
    private static Outcome<?> ask(OctoberMarket market, MonthStep step, String key) {
        for (int asked = 1; ; asked++) {
            Outcome<?> outcome = market.ask(OCTOBER, step, key);
            if (!OctoberMarket.codes(outcome).contains("busy")) {
                return outcome;
            }
            assertThat(asked).as("busy each time").isLessThan(1_000);
        }
    }

    private List<MonthStep> steps(int round) {
        OctoberMarket market = market(round, 0);
        return market.market.months().history(market.enterprise, OCTOBER).steps().stream()
                .map(RunStep::step)
                .toList();
    }

    private void assertSound(int round, long entries) {
        OctoberMarket market = market(round, 0);
        var verification = market.market.journal().verify(market.enterprise);

        assertThat(verification.isSound()).isTrue();
        assertThat(verification.entries()).isEqualTo(entries);
    }

    @Test
    @Fault({"RB-B01", "RB-B08"})
    void oneOfSixteenPostsAMonthAndTheOthersAreAnsweredWithThat() {
        begin(MonthStep.PREPARE, MonthStep.APPROVE);
        List<List<MonthReceipt>> rounds = Race.run(ROUNDS, (round, runner) -> (MonthReceipt)
                ask(market(round, runner), MonthStep.POST, "race-" + runner).orElseThrow());

        assertThat(rounds).hasSize(ROUNDS).allSatisfy(round -> {
            assertThat(round).extracting(MonthReceipt::isReplay).containsOnlyOnce(false);
            assertThat(round)
                    .extracting(MonthReceipt::step)
                    .containsOnly(round.get(0).step());
        });
        assertThat(database.counts()).containsEntry("ls_run", (long) ROUNDS).containsEntry("ls_entry", 4L * ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            assertSound(round, 4);
        }
    }

    @Test
    @Fault("RB-B01")
    void theSameRequestOfSixteenIsDoneOnce() {
        begin(MonthStep.PREPARE, MonthStep.APPROVE);
        List<List<MonthReceipt>> rounds = Race.run(ROUNDS, (round, runner) -> (MonthReceipt)
                ask(market(round, runner), MonthStep.POST, "race").orElseThrow());

        assertThat(rounds)
                .allSatisfy(round ->
                        assertThat(round).extracting(MonthReceipt::isReplay).containsOnlyOnce(false));
        assertThat(database.counts()).containsEntry("ls_run", (long) ROUNDS);
    }

    @Test
    @Fault("RB-B04")
    void whatIsApprovedIsNotDiscardedAndTheOtherWayRound() {
        begin(MonthStep.PREPARE);
        List<List<Boolean>> rounds = Race.run(ROUNDS, (round, runner) -> {
            MonthStep step = runner % 4 < 2 ? MonthStep.APPROVE : MonthStep.DISCARD;
            return OctoberMarket.codes(ask(market(round, runner), step, "race-" + runner))
                    .isEmpty();
        });

        for (int round = 0; round < ROUNDS; round++) {
            List<MonthStep> steps = steps(round);
            assertThat(steps)
                    .isIn(
                            List.of(MonthStep.PREPARE, MonthStep.DISCARD),
                            List.of(MonthStep.PREPARE, MonthStep.APPROVE),
                            List.of(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.DISCARD));
            assertThat(rounds.get(round).stream().filter(done -> done)).hasSize(steps.size() - 1);
        }
    }

    /** Facts of the month come before it is prepared, and into it, or are refused. */
    @Test
    @Fault({"RB-B05", "RB-B06"})
    void factsAreInTheMonthThatIsPreparedOrRefused() {
        begin();
        List<List<Boolean>> rounds = Race.run(ROUNDS, (round, runner) -> {
            OctoberMarket market = market(round, runner);
            return runner == 0
                    ? OctoberMarket.codes(ask(market, MonthStep.PREPARE, "race"))
                            .isEmpty()
                    : market.isReceived("race-" + runner, 1);
        });

        for (int round = 0; round < ROUNDS; round++) {
            OctoberMarket market = market(round, 0);
            Optional<RunStep> prepared =
                    market.market.months().history(market.enterprise, OCTOBER).last(MonthStep.PREPARE);
            int version = market.version();

            assertThat(rounds.get(round).get(0)).isTrue();
            assertThat(prepared).map(RunStep::factsVersion).contains(version);
            assertThat(rounds.get(round).stream().skip(1).filter(done -> done)).hasSize(version - 1);
        }
    }

    @Test
    @Fault("RB-B09")
    void aMonthIsReversedOnce() {
        begin(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        List<List<Boolean>> rounds = Race.run(
                ROUNDS,
                (round, runner) -> OctoberMarket.codes(ask(market(round, runner), MonthStep.REVERSE, "race-" + runner))
                        .isEmpty());

        assertThat(rounds).allSatisfy(round -> assertThat(round).containsOnlyOnce(true));
        assertThat(database.counts()).containsEntry("ls_entry", 8L * ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            assertSound(round, 8);
        }
    }
}
