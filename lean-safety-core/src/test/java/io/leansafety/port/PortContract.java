package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leansafety.run.TakenException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the contract tests of all ports need: a store, and how much it can take. Whoever writes an adapter extends the
 * contract test of each port, as {@code class JdbcRunsTest extends RunsContract}.
 */
public abstract class PortContract {
    protected PortContract() {}

    /** {@return the store that is tested: empty when a test begins, and the same all through it} */
    protected abstract Ports ports();

    /** {@return how many rounds a race has; fewer where each takes long} */
    protected int rounds() {
        return 1_000;
    }

    /** {@return whether several threads may use the store at once; where they may not, what is about them is left out} */
    protected boolean isForManyThreads() {
        return true;
    }

    /** Writes in a unit of its own. */
    final void write(Runnable work) {
        ports().transactions().inOne(() -> {
            work.run();
            return true;
        });
    }

    /** Reads what is of one moment. */
    final <T> T read(Supplier<T> work) {
        return ports().transactions().look(work);
    }

    final void assertTaken(Runnable work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(TakenException.class);
    }

    /** Lets sixteen threads write under one key, round after round: exactly one of them is first. */
    final void assertOneIsFirst(BiConsumer<Integer, Integer> writing) {
        assumeTrue(isForManyThreads());
        List<List<Boolean>> won = Race.run(rounds(), (round, runner) -> isFirst(() -> writing.accept(round, runner)));

        assertThat(won).hasSize(rounds()).allSatisfy(round -> assertThat(round).containsOnlyOnce(true));
    }

    private boolean isFirst(Runnable work) {
        try {
            write(work);
            return true;
        } catch (TakenException second) {
            return false;
        }
    }
}
