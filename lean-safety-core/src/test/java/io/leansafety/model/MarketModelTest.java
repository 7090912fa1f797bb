package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/**
 * Random histories of the market go as its model foretells, and after every step I1 to I10 of {@code reliability.md} hold.
 * Half of them begin with the same seed each time, half with another, which is printed; {@code -Dmodel.seed} repeats it.
 */
@Rule({"S5", "S9", "S11", "S11b", "A9"})
class MarketModelTest {
    private static final int STEPS = Integer.getInteger("model.steps", 200_000);
    private static final long SAME = 20_200_052L;
    private static final long OTHER = Long.getLong("model.seed", new Random().nextLong());

    @Test
    @Fault("RB-S10")
    void historiesWeightedByHandAndSwarmsOfThemGoAsForetold() throws IOException {
        System.out.println("model.seed=" + OTHER);
        CompletableFuture<Reach> swarm = CompletableFuture.supplyAsync(() -> histories(true));
        Reach reach = histories(false);
        reach.add(swarm.join());

        assertThat(reach.stepsTaken()).isGreaterThanOrEqualTo(STEPS);
        assertEverythingIsReached(reach);
    }

    /** A small part, for {@code ModelFaultsTest}: always the same, so that what it catches it always catches. */
    @Test
    void theSameHistoriesGoAsForetold() {
        assertThat(new Histories(false, SAME).run(4_000).stepsTaken()).isPositive();
        assertThat(new Histories(true, SAME).run(4_000).stepsTaken()).isPositive();
    }

    private static Reach histories(boolean isSwarm) {
        Reach reach = new Histories(isSwarm, SAME).run(STEPS / 4);
        reach.add(new Histories(isSwarm, OTHER).run(STEPS / 4));
        System.out.println((isSwarm ? "swarm: " : "by hand: ") + reach);
        return reach;
    }

    /** Once in 10,000 steps, each kind and each code of months that the market answers with. */
    private static void assertEverythingIsReached(Reach reach) throws IOException {
        int floor = STEPS / 10_000;
        assertThat(Arrays.stream(StepKind.values()).map(StepKind::name))
                .allSatisfy(kind -> assertThat(reach.steps()).hasEntrySatisfying(kind, atLeast(floor)));
        assertThat(MarketCodes.ofMonths())
                .contains("not-published")
                .allSatisfy(code -> assertThat(reach.codes()).hasEntrySatisfying(code, atLeast(floor)));
    }

    private static Condition<Integer> atLeast(int floor) {
        return new Condition<>(times -> times >= floor, "at least %d", floor);
    }
}
