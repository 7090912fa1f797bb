package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random histories of the desks over a store go as their model foretells: what is answered, who may, what is kept, what a
 * month has of it. Half of them begin with the same seed each time, half with another, which is printed; {@code
 * -Dlean.model.seed} repeats it. Together they are half as long as {@code -Dlean.model.steps} says. Whoever writes an
 * adapter extends it, as {@code class JdbcDeskModelTest extends DeskModelContract}.
 */
@Rule({"A9", "H1", "H2", "O4", "P5", "P6", "P7", "S5", "T1", "T2", "T5", "T7"})
@Fault({"RB-E01", "RB-E03"})
public abstract class DeskModelContract {
    static final long SAME = 20_200_052L;

    private static final int STEPS = Integer.getInteger("lean.model.steps", 200_000) / 2;
    /** Shorter histories, as {@code -Pfaults} and slower stores have them, do not reach everything. */
    private static final int WHOLE = 100_000;

    private static final long OTHER = Long.getLong("lean.model.seed", new Random().nextLong());

    protected DeskModelContract() {}

    /** {@return a store for one history, empty; two threads ask, and each uses its own} */
    protected abstract ModelStore store();

    @Test
    void historiesOfTheDesksGoAsForetold() throws IOException {
        System.out.println("lean.model.seed=" + OTHER);
        CompletableFuture<DeskReach> other = CompletableFuture.supplyAsync(() -> histories(OTHER));
        DeskReach reach = histories(SAME);
        reach.add(other.join());
        System.out.println("desks: " + reach);

        assertThat(reach.stepsTaken()).isGreaterThanOrEqualTo(STEPS);
        if (STEPS >= WHOLE) {
            assertReached(reach, STEPS / 10_000);
        }
    }

    private DeskReach histories(long seed) {
        return new DeskHistories(seed, this::store).run(STEPS / 2);
    }

    /** Holds what the histories reached together to so many steps of each kind, and to every step in every state. */
    void assertReached(DeskReach reach, int floor) throws IOException {
        assertThat(Stream.of(DeskKind.values()).map(DeskKind::name))
                .allSatisfy(
                        kind -> assertThat(reach.steps().getOrDefault(kind, 0)).isGreaterThanOrEqualTo(floor));
        assertThat(reach.pairs().keySet()).containsAll(pairs());
    }

    /** A hazard that is not there goes along with nothing, one that was never on the books with no tender. */
    private static Set<String> pairs() {
        Set<String> pairs = new TreeSet<>();
        DeskLives.FIVE.forEach(life -> life.states()
                .forEach(state -> life.steps().forEach(step -> pairs.add(DeskReach.pair(life, state, step)))));
        pairs.removeAll(Set.of("hazard - PASS", "hazard - SETTLE", "hazard FOUND SETTLE", "hazard DISMISSED SETTLE"));
        return pairs;
    }
}
