package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Stored;
import io.leansafety.port.Transactions;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthHistory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only reads is in nobody's way. */
@Rule("S11")
@Timeout(60)
abstract class LooksContract {
    private final JdbcPorts ports;
    private final Transactions transactions;

    LooksContract(TestDatabase database) {
        this.ports = database.empty();
        this.transactions = ports.transactions();
    }

    private MonthHistory history() {
        return ports.runs().history(Stored.XS, Stored.OCTOBER);
    }

    private boolean add(int sequence) {
        ports.runs().add(Stored.step(Stored.XS, Stored.OCTOBER, sequence));
        return true;
    }

    /** Else somebody who reads slowly would stop everybody. */
    @Test
    void whoeverLooksWaitsForNoUnitAndNoUnitForThem() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            MonthHistory duringAUnit = transactions.inOne(() -> {
                boolean unused = add(1);
                return elsewhere(other, () -> transactions.look(this::history));
            });
            List<MonthHistory> aroundAUnit = transactions.look(() -> {
                MonthHistory before = history();
                boolean unused = elsewhere(other, () -> transactions.inOne(() -> add(2)));
                return List.of(before, history());
            });

            assertThat(duringAUnit.steps()).isEmpty();
            assertThat(aroundAUnit).allSatisfy(seen -> assertThat(seen.steps()).hasSize(1));
            assertThat(transactions.look(this::history).steps()).hasSize(2);
        } finally {
            other.shutdownNow();
        }
    }

    private static <T> T elsewhere(ExecutorService other, Callable<T> work) {
        try {
            return other.submit(work).get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whoeverLooksWritesNothing() {
        assertThatThrownBy(() -> transactions.look(() -> add(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read-only");
        assertThat(transactions.look(this::history).steps()).isEmpty();
    }

    @Test
    void whatIsLookedAtInsideOfAUnitIsAPartOfIt() {
        MonthHistory seen = transactions.inOne(() -> {
            boolean unused = add(1);
            return transactions.look(this::history);
        });

        assertThat(seen.steps()).hasSize(1);
    }
}
