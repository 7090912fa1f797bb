package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Ports;
import io.leansafety.run.TakenException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Also while it commits. */
class PostgresTerminatedTest extends TerminatedContract {
    private static PostgresProcess server;
    private static Ports ports;

    @BeforeAll
    static void begin() {
        server = PostgresProcess.begin(PostgresPrograms.inFolder());
        ports = JdbcPorts.own(PostgresProcess.dataSource(server.url() + "&ApplicationName=units"), Database.POSTGRESQL);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Override
    Ports ports() {
        return ports;
    }

    @Override
    boolean terminate() {
        return terminate("state = 'idle in transaction'");
    }

    /** A check that is put off to the commit waits there. */
    @Test
    void aCommitThatIsEndedBeforeItIsDoneKeepsNothing() throws Exception {
        execute("create function wait_at_commit() returns trigger language plpgsql as $$"
                + " begin perform pg_advisory_xact_lock(7); return null; end $$");
        execute("create constraint trigger waits after insert on ls_request deferrable initially deferred"
                + " for each row execute function wait_at_commit()");
        try (Connection holding = server.dataSource().getConnection();
                Statement locking = holding.createStatement()) {
            boolean unused = locking.execute("select pg_advisory_lock(7)");
            assertThatThrownBy(() -> addUntilTerminated("K2", "wait_event_type = 'Lock'"))
                    .isInstanceOf(TakenException.class);
        } finally {
            execute("drop trigger waits on ls_request");
        }

        assertThat(isThere("K2")).isFalse();
        add("K2", () -> {});
        assertThat(isThere("K2")).isTrue();
    }

    /** A commit that is safe on this server waits for another that never comes. */
    @Test
    void aCommitThatIsEndedBehindItIsFoundByItsKey() {
        waitForAnotherServer("nobody");
        try {
            assertThatThrownBy(() -> addUntilTerminated("K3", "wait_event = 'SyncRep'"))
                    .isInstanceOf(TakenException.class);
        } finally {
            waitForAnotherServer("");
        }

        assertThat(isThere("K3")).isTrue();
        assertThatThrownBy(() -> add("K3", () -> {})).isInstanceOf(TakenException.class);
    }

    /** New sessions know of it at once; that commits wait, the checkpointer says, before its next checkpoint. */
    private static void waitForAnotherServer(String name) {
        execute("alter system set synchronous_standby_names = '" + name + "'");
        execute("select pg_reload_conf()");
        while (!query("show synchronous_standby_names").equals(name)) {
            Thread.onSpinWait();
        }
        execute("checkpoint");
    }

    /** Works a unit on another thread, and ends its session once that waits so. */
    private void addUntilTerminated(String key, String waiting) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> unit = other.submit(() -> add(key, () -> {}));
            while (!unit.isDone() && !terminate(waiting)) {
                Thread.onSpinWait();
            }
            unit.get();
        } catch (ExecutionException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            other.shutdownNow();
        }
    }

    /** Ends the session of the unit that waits so, and waits until it has ended. Returns whether there was one. */
    private static boolean terminate(String waiting) {
        return query("select count(pg_terminate_backend(pid, 30000)) from pg_stat_activity where "
                        + "application_name = 'units' and " + waiting)
                .equals("1");
    }

    private static void execute(String statement) {
        try (Connection connection = server.dataSource().getConnection();
                Statement executing = connection.createStatement()) {
            boolean unused = executing.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(String query) {
        try (Connection connection = server.dataSource().getConnection()) {
            return new Sql(connection, Database.POSTGRESQL, new Tables(LeanSafetySchema.DEFAULT_PREFIX))
                    .first(query, Row::text)
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
