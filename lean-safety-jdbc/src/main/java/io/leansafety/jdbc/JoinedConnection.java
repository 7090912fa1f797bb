package io.leansafety.jdbc;

import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;

/**
 * A unit inside of the host's transaction: begun at a savepoint, so that nothing of a unit that fails can be kept, whatever
 * the host does then.
 */
final class JoinedConnection implements UnitConnection {
    private final Connection connection;
    private final HostTransaction host;
    private final boolean isReadOnly;
    private final Savepoint savepoint;

    private JoinedConnection(Connection connection, HostTransaction host) throws SQLException {
        this.connection = connection;
        this.host = host;
        this.isReadOnly = connection.isReadOnly();
        this.savepoint = connection.setSavepoint();
    }

    static JoinedConnection begin(HostTransaction host, Database database) {
        Connection open = host.connection()
                .orElseThrow(() -> new IllegalStateException(
                        "a unit of work must be part of a transaction of the host," + " but none is open"));
        try {
            check(open, database);
        } catch (SQLException e) {
            throw Failures.of(e, "asking for the isolation");
        }
        return of(open, host);
    }

    static JoinedConnection of(Connection open, HostTransaction host) {
        try {
            return new JoinedConnection(open, host);
        } catch (SQLException e) {
            throw Failures.of(e, "setting a savepoint");
        }
    }

    private static void check(Connection open, Database database) throws SQLException {
        if (open.getAutoCommit()) {
            throw new IllegalStateException("the host's transaction must not be in autocommit mode");
        }
        int isolation = open.getTransactionIsolation();
        boolean isAllowed = isolation == Connection.TRANSACTION_READ_COMMITTED
                // H2 has snapshots by that name, which don't find what another unit wrote behind the lock
                || (isolation == Connection.TRANSACTION_SERIALIZABLE && database != Database.H2)
                || (isolation == Connection.TRANSACTION_REPEATABLE_READ && open.isReadOnly());
        if (!isAllowed) {
            throw new IllegalStateException("the host's transaction must be READ COMMITTED"
                    + (database == Database.H2 ? "" : " or SERIALIZABLE")
                    + ", or REPEATABLE READ and read-only, but its isolation was " + isolation
                    + " (java.sql.Connection)");
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isReadOnly() {
        return isReadOnly;
    }

    @Override
    public void keep(List<Runnable> tasks) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw Failures.of(e, "releasing a savepoint");
        }
        tasks.forEach(host::whenCommitted);
    }

    @Override
    public void drop() {
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            // the database has dropped the whole transaction, as after a deadlock: nobody must go on in it
            host.mustRollBack();
            throw Failures.ofTransaction(e);
        }
    }
}
