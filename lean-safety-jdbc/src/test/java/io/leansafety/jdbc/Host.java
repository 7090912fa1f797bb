package io.leansafety.jdbc;

import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A host that manages its transactions by hand, as a framework does it. */
@SuppressWarnings("ThreadLocalUsage") // each host has its own
final class Host implements HostTransaction {
    private final DataSource dataSource;
    private final ThreadLocal<Open> open = new ThreadLocal<>();
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;

    private static final class Open {
        private final Connection connection;
        private final List<Runnable> tasks = new ArrayList<>();
        private boolean mustRollBack;

        private Open(Connection connection) {
            this.connection = connection;
        }
    }

    Host(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Host withIsolation(int next) {
        Host host = new Host(dataSource);
        host.isolation = next;
        return host;
    }

    @Override
    public Optional<Connection> connection() {
        return current().map(transaction -> transaction.connection);
    }

    @Override
    public void whenCommitted(Runnable task) {
        current().orElseThrow().tasks.add(task);
    }

    @Override
    public void mustRollBack() {
        current().orElseThrow().mustRollBack = true;
    }

    private Optional<Open> current() {
        return Optional.ofNullable(open.get());
    }

    /** Runs work in a transaction of the host, or in the one that is open. */
    <T> T inTransaction(Supplier<T> work) {
        if (current().isPresent()) {
            return work.get();
        }
        try (Connection connection = dataSource.getConnection()) {
            return begin(connection, work);
        } catch (SQLException e) {
            throw new IllegalArgumentException("the host's own failure", e);
        }
    }

    private <T> T begin(Connection connection, Supplier<T> work) throws SQLException {
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        Open transaction = new Open(connection);
        open.set(transaction);
        @Nullable T result = null;
        boolean isDone = false;
        try {
            result = work.get();
            isDone = true;
        } finally {
            open.remove();
            end(transaction, isDone && !transaction.mustRollBack);
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(before);
        }
        if (transaction.mustRollBack) {
            throw new IllegalStateException("marked to be rolled back");
        }
        transaction.tasks.forEach(Runnable::run);
        return result;
    }

    private static void end(Open transaction, boolean isKept) throws SQLException {
        if (isKept) {
            transaction.connection.commit();
        } else {
            transaction.connection.rollback();
        }
    }
}
