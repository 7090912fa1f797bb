package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/**
 * Random histories of the desks go as their model foretells: what is answered, who may, what is kept, what a month has of
 * it. Half of them begin with the same seed each time, half with another, which is printed; {@code -Dmodel.seed} repeats it.
 */
@Rule({"A9", "H1", "H2", "O4", "P5", "P6", "P7", "S5", "T1", "T2", "T5", "T7"})
class DeskModelTest {
    private static final int STEPS = Integer.getInteger("model.steps", 200_000) / 2;
    /** Shorter histories, as {@code -Pfaults} has them, do not reach everything. */
    private static final int WHOLE = 100_000;

    private static final long SAME = 20_200_052L;
    private static final long OTHER = Long.getLong("model.seed", new Random().nextLong());

    /** Codes for which several things must come together. */
    private static final Set<String> RARE = Set.of(
            "again-not-priced",
            "beneficiary-is-payer",
            "beyond-funds",
            "bids-stand",
            "deducts-own-self-check",
            "not-inspected-daily",
            "not-transferable",
            "self-check-of-deducted");

    @Test
    void historiesOfTheDesksGoAsForetold() throws IOException {
        System.out.println("model.seed=" + OTHER);
        CompletableFuture<DeskReach> other = CompletableFuture.supplyAsync(() -> histories(OTHER));
        DeskReach reach = histories(SAME);
        reach.add(other.join());
        System.out.println("desks: " + reach);

        assertThat(reach.stepsTaken()).isGreaterThanOrEqualTo(STEPS);
        if (STEPS >= WHOLE) {
            assertEverythingIsReached(reach);
        }
    }

    /** A small part, for {@code ModelFaultsTest}: always the same, so that what it catches it always catches. */
    @Test
    void theSameHistoriesGoAsForetold() {
        assertThat(new DeskHistories(SAME).run(30_000).stepsTaken()).isPositive();
    }

    private static DeskReach histories(long seed) {
        return new DeskHistories(seed).run(STEPS / 2);
    }

    /** Once in 10,000 steps, each kind and each code of the desks; and every step in every state. */
    private static void assertEverythingIsReached(DeskReach reach) throws IOException {
        int floor = STEPS / 10_000;
        assertThat(Arrays.stream(DeskKind.values()).map(DeskKind::name))
                .allSatisfy(kind -> assertThat(reach.steps()).hasEntrySatisfying(kind, atLeast(floor)));
        assertThat(MarketCodes.ofDesks())
                .contains("hazard-tendered")
                .allSatisfy(code ->
                        assertThat(reach.codes()).hasEntrySatisfying(code, atLeast(RARE.contains(code) ? 1 : floor)));
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

    private static Condition<Integer> atLeast(int floor) {
        return new Condition<>(times -> times >= floor, "at least %d", floor);
    }
}
