package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.leansafety.jdbc.CrashUnits.Point;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.port.Ports;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host has one connection for all. */
@Rule("S11")
@Fault("RB-C12")
@Timeout(60)
abstract class PoolContract {
    private final TestDatabase database;
    private final HikariDataSource pool;
    private final Host host;
    private final List<Point> passed = new ArrayList<>();

    PoolContract(TestDatabase database) {
        this.database = database;
        this.pool = SmallPool.of(database, 1);
        this.host = new Host(pool);
    }

    @BeforeEach
    final void begin() {
        var unused = database.empty();
    }

    @AfterEach
    final void end() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("connections that were not given back")
                .isZero();
        pool.close();
    }

    @Test
    void aUnitTakesOneConnection() {
        assertThat(own().work(1)).isTrue();

        assertThat(passed).endsWith(Point.COMMITTED, Point.ANCHORED);
        assertThat(own().work(1)).isFalse();
    }

    @Test
    void aUnitReadsAndWritesInsideOfAUnitThroughItsOne() {
        CrashUnits units = own();
        Ports ports = units.ports();

        boolean isNew = ports.transactions().inOne(() -> units.work(1));
        assertThat(isNew).isTrue();
    }

    @Test
    void aUnitOfTheHostTakesNone() {
        CrashUnits units = units(JdbcPorts.joined(pool, database.database(), host));

        assertThat(host.inTransaction(() -> units.work(1))).isTrue();
        assertThat(own().work(1)).isFalse();
    }

    /** The host still has its connection when it tells of its commit: an anchor needs another, and is left out without. */
    @Test
    void anAnchorBehindTheHostsCommitIsLeftOut() {
        CrashUnits units = units(JdbcPorts.joined(pool, database.database(), host));

        boolean unused = host.inTransaction(() -> units.work(1));
        assertThat(passed).containsSubsequence(Point.COMMITTED, Point.NOT_ANCHORED);
    }

    @Test
    void whoGetsNoConnectionIsToldAndHasWrittenNothing() {
        CrashUnits first = own();
        CrashUnits second = own();

        boolean isNew = first.ports().transactions().inOne(() -> {
            assertThatThrownBy(() -> elsewhere(() -> second.work(2)))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            none -> assertThat(none.reason()).isEqualTo(Reason.UNREACHABLE));
            return first.work(1);
        });

        assertThat(isNew).isTrue();
        assertThat(second.work(2)).isTrue();
    }

    @Test
    void whoGetsNoConnectionForAReadIsTold() {
        CrashUnits units = own();

        boolean unused = units.ports().transactions().inOne(() -> {
            assertThatThrownBy(() ->
                            elsewhere(() -> units.ports().outbox().pending(1).isEmpty()))
                    .isInstanceOf(DatabaseException.class);
            return true;
        });
    }

    private static void elsewhere(Callable<Boolean> work) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> done = other.submit(work);
            boolean unused = done.get();
        } catch (ExecutionException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            other.shutdownNow();
        }
    }

    private CrashUnits own() {
        return units(JdbcPorts.own(pool, database.database()));
    }

    private CrashUnits units(Ports ports) {
        return new CrashUnits(ports, "pool", passed::add);
    }
}
