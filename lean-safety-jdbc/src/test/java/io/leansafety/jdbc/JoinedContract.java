package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.Uninterruptibles;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import io.leansafety.market.MonthReceipt;
import io.leansafety.port.Filled;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import io.leansafety.run.TakenException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units in the transactions of a host that does everything that a host may do wrong. */
@Rule("S11")
abstract class JoinedContract {
    private static final Injected TIMEOUT = new Injected("HY000", 1205, Reason.OTHER, null);

    private final TestDatabase database;
    private final FaultySource source;

    JoinedContract(TestDatabase database) {
        this.database = database;
        this.source = new FaultySource(database.dataSource());
    }

    /** A host that has just a connection. */
    private record Handed(Connection handed, List<Runnable> tasks) implements HostTransaction {
        @Override
        public Optional<Connection> connection() {
            return Optional.of(handed);
        }

        @Override
        public void whenCommitted(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void mustRollBack() {
            throw new IllegalStateException("the host must roll back");
        }
    }

    @BeforeEach
    void empty() {
        JdbcPorts unused = database.empty();
    }

    private JdbcPorts joined(HostTransaction host) {
        return JdbcPorts.joined(source.dataSource(), database.database(), host);
    }

    private static boolean write(JdbcPorts ports) {
        return ports.transactions().inOne(() -> {
            Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
    }

    /** It swallows what it was told, and commits. */
    @Test
    @Fault("RB-B14")
    void nothingOfAFailedUnitIsKeptByAHostThatCommits() {
        Host host = new Host(source.dataSource());
        JdbcPorts ports = joined(host);
        int many = statements(host, ports);
        empty();
        Map<String, Long> nothing = database.counts();
        for (int k = 1; k < many; k++) {
            source.failAt(k, TIMEOUT);
            assertThat(isKept(host, ports)).isFalse();

            assertThat(source.statements()).as("the host commits").endsWith("commit");
            assertThat(database.counts()).as("failed at %s", k).isEqualTo(nothing);
        }
    }

    private int statements(Host host, JdbcPorts ports) {
        source.failAt(0, TIMEOUT);
        assertThat(isKept(host, ports)).isTrue();
        return source.statements().size();
    }

    private static boolean isKept(Host host, JdbcPorts ports) {
        return host.inTransaction(() -> {
            try {
                return write(ports);
            } catch (TakenException swallowed) {
                return false;
            }
        });
    }

    @Test
    @Fault("RB-B15")
    void aConnectionInAutoCommitIsRefusedBeforeAnythingIsAsked() throws SQLException {
        try (Connection connection = source.dataSource().getConnection()) {
            assertRefused(connection, "autocommit");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_READ_UNCOMMITTED, Connection.TRANSACTION_REPEATABLE_READ})
    @Fault("RB-B15")
    void anIsolationThatDoesNotDoIsRefusedBeforeAnythingIsAsked(int isolation) throws SQLException {
        try (Connection connection = source.dataSource().getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            assertRefused(connection, "isolation");
            connection.rollback();
        }
    }

    @Test
    @Fault("RB-B15")
    void noIsolationIsRefusedBeforeAnythingIsAsked() throws SQLException {
        try (Connection connection = source.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Connection none = (Connection) Proxy.newProxyInstance(
                    JoinedContract.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (self, method, arguments) -> method.getName().equals("getTransactionIsolation")
                            ? (Object) Connection.TRANSACTION_NONE
                            : FaultySource.call(connection, method, arguments));
            assertRefused(none, "isolation");
            connection.rollback();
        }
    }

    @Test
    @Fault("RB-B15")
    void aWriteInAReadOnlyTransactionIsRefusedBeforeAnythingIsAsked() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Connection readOnly = (Connection) Proxy.newProxyInstance(
                    JoinedContract.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (self, method, arguments) -> method.getName().equals("isReadOnly")
                            ? (Object) true
                            : FaultySource.call(connection, method, arguments));
            connection.setAutoCommit(false);
            assertRefused(readOnly, "read-only");
            connection.rollback();
        }
    }

    private void assertRefused(Connection connection, String why) {
        source.failAt(0, TIMEOUT);
        Map<String, Long> nothing = database.counts();

        assertThatIllegalStateException()
                .isThrownBy(() -> write(joined(new Handed(connection, new ArrayList<>()))))
                .withMessageContaining(why);
        assertThat(source.statements()).isEmpty();
        assertThat(database.counts()).isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void whatIsTheHostsToDoIsLeftToIt(int failing) throws SQLException {
        try (Connection connection = source.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            source.failAt(failing, TIMEOUT);
            JdbcPorts ports = joined(new Handed(connection, new ArrayList<>()));
            Throwable failed = catchThrowable(() -> write(ports));

            assertThat(failed == null).isEqualTo(failing == 0);
            assertThat(source.handling()).isEmpty();
            assertThat(source.statements()).hasSizeGreaterThanOrEqualTo(5).doesNotContain("commit");
            connection.rollback();
            assertThat(source.handling()).containsExactly("rollback");
        }
    }

    /** Nothing hangs on when the host's transaction began. */
    @Test
    @Fault("RB-B13")
    void whatOthersDidWhileTheHostWaitedIsSeen() {
        OctoberMarket other =
                OctoberMarket.over(database.ports(), "XS").begin().take(MonthStep.PREPARE, MonthStep.APPROVE);
        Host host = new Host(database.dataSource());
        OctoberMarket market =
                OctoberMarket.over(JdbcPorts.joined(database.dataSource(), database.database(), host), "XS");
        MonthReceipt receipt = host.inTransaction(() -> {
            begin(host);
            other.take(MonthStep.POST);
            boolean unused = Uninterruptibles.awaitUninterruptibly(new CountDownLatch(1), Duration.ofSeconds(2));
            return (MonthReceipt)
                    market.ask(OctoberMarket.OCTOBER, MonthStep.POST, "again").orElseThrow();
        });

        assertThat(receipt.isReplay()).isTrue();
        assertThat(database.counts()).containsEntry("ls_entry", 4L);
    }

    /** A transaction begins with its first statement. */
    private static void begin(Host host) {
        try (var statement = host.connection().orElseThrow().createStatement()) {
            assertThat(statement.execute("select count(*) from ls_entry")).isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tasksRunOnceTheHostHasCommitted() {
        Host host = new Host(database.dataSource());
        JdbcPorts ports = joined(host);
        List<Long> seen = new ArrayList<>();
        boolean unused = host.inTransaction(() -> {
            boolean written = ports.transactions().inOne(() -> {
                ports.transactions().whenKept(() -> seen.add(database.counts().get("ls_entry")));
                Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
                return true;
            });
            assertThat(seen).isEmpty();
            return written;
        });

        assertThat(seen).containsExactly(2L);
    }

    @Test
    void aHostThatRollsBackLeavesNothing() {
        Host host = new Host(database.dataSource());
        JdbcPorts ports = joined(host);
        List<String> told = new ArrayList<>();
        Map<String, Long> nothing = database.counts();

        assertThatIllegalStateException()
                .isThrownBy(() -> host.inTransaction(() -> {
                    boolean written = ports.transactions().inOne(() -> {
                        ports.transactions().whenKept(() -> told.add("kept"));
                        Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
                        return true;
                    });
                    host.mustRollBack();
                    return written;
                }));
        assertThat(told).isEmpty();
        assertThat(database.counts()).isEqualTo(nothing);
    }

    /** A host that gives up a part of its transaction by a savepoint of its own, and commits the rest. */
    @Test
    void whatTheHostGaveUpHasNoAnchor() throws SQLException {
        OctoberMarket own =
                OctoberMarket.over(database.ports(), "XS").begin().take(MonthStep.PREPARE, MonthStep.APPROVE);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            List<Runnable> tasks = new ArrayList<>();
            var before = connection.setSavepoint();
            OctoberMarket unused = OctoberMarket.over(joined(new Handed(connection, tasks)), "XS")
                    .take(MonthStep.POST);
            connection.rollback(before);
            connection.commit();
            tasks.forEach(Runnable::run);
            connection.setAutoCommit(true);
        }

        assertThat(database.counts()).containsEntry("ls_anchor", 0L);
        assertThat(own.market.journal().verify(own.enterprise).isSound()).isTrue();
    }

    /** PostgreSQL answers the commit of a transaction in which a statement failed as if it were kept. */
    @Test
    void aUnitInWhichTheHostsOwnStatementFailedIsNotSaidToBeKept() {
        List<Connection> lent = new ArrayList<>();
        JdbcPorts ports = JdbcPorts.joinedOrOwn(database.dataSource(), database.database(), new HostTransaction() {
            @Override
            public Optional<Connection> connection() {
                return Optional.empty();
            }

            @Override
            public void whenCommitted(Runnable task) {}

            @Override
            public void mustRollBack() {}

            @Override
            public void lend(Connection connection) {
                lent.add(connection);
            }
        });
        Throwable failed = catchThrowable(() -> ports.transactions().inOne(() -> {
            ports.requests().add(Stored.request(Stored.XS, "K"));
            try (var statement = lent.get(0).createStatement()) {
                return statement.execute("select nonsense from nowhere");
            } catch (SQLException swallowed) {
                return false;
            }
        }));

        assertThat(database.counts()).containsEntry("ls_request", failed == null ? 1L : 0L);
    }
}
