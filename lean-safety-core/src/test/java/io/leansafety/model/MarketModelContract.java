package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random histories of the market over a store go as its model foretells, and after every step I1 to I10 of {@code
 * reliability.md} hold. Half of them begin with the same seed each time, half with another, which is printed; {@code
 * -Dlean.model.seed} repeats it, {@code -Dlean.model.steps} says how long they are together. Whoever writes an adapter
 * extends it, as {@code class JdbcMarketModelTest extends MarketModelContract}.
 */
@Rule({"S5", "S9", "S11", "S11b", "A9"})
@Fault({"RB-E01", "RB-E03"})
public abstract class MarketModelContract {
    static final long SAME = 20_200_052L;

    private static final int STEPS = Integer.getInteger("lean.model.steps", 200_000);
    private static final long OTHER = Long.getLong("lean.model.seed", new Random().nextLong());

    protected MarketModelContract() {}

    /** {@return a store for one history, empty; two threads ask, and each uses its own} */
    protected abstract ModelStore store();

    @Test
    void historiesWeightedByHandAndSwarmsOfThemGoAsForetold() throws IOException {
        System.out.println("lean.model.seed=" + OTHER);
        CompletableFuture<Reach> swarm = CompletableFuture.supplyAsync(() -> histories(true));
        Reach reach = histories(false);
        reach.add(swarm.join());

        assertThat(reach.stepsTaken()).isGreaterThanOrEqualTo(STEPS);
        assertReached(reach, STEPS / 10_000);
    }

    private Reach histories(boolean isSwarm) {
        Reach reach = new Histories(isSwarm, SAME, this::store).run(STEPS / 4);
        reach.add(new Histories(isSwarm, OTHER, this::store).run(STEPS / 4));
        System.out.println((isSwarm ? "swarm: " : "by hand: ") + reach);
        return reach;
    }

    /** Holds what the histories reached together to so many steps of each kind. */
    void assertReached(Reach reach, int floor) throws IOException {
        assertThat(Stream.of(StepKind.values()).map(StepKind::name))
                .allSatisfy(
                        kind -> assertThat(reach.steps().getOrDefault(kind, 0)).isGreaterThanOrEqualTo(floor));
    }
}
