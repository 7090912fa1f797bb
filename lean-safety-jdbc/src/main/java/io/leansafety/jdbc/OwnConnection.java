package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection that is opened for one unit, and a transaction of its own. It goes back as it came. */
final class OwnConnection implements UnitConnection {
    private static final String BEGINNING = "beginning a transaction";

    private final Connection connection;
    private final boolean isAutoCommit;
    private final boolean isLooking;
    private Isolation isolation = Isolation.KEPT;

    private OwnConnection(Connection connection, boolean isLooking) throws SQLException {
        this.connection = connection;
        this.isLooking = isLooking;
        this.isAutoCommit = connection.getAutoCommit();
        if (isAutoCommit) {
            connection.setAutoCommit(false);
        } else {
            // a pool that asks whether the connection lives has begun a transaction by that
            connection.rollback();
        }
    }

    static OwnConnection begin(DataSource dataSource, Database database) {
        return begin(open(dataSource, false), Isolation.Level.READ_COMMITTED, database);
    }

    /** What only reads sees a snapshot, and locks nothing. */
    static OwnConnection beginLooking(DataSource dataSource, Database database) {
        return begin(open(dataSource, true), Isolation.Level.SNAPSHOT, database);
    }

    private static OwnConnection begin(OwnConnection begun, Isolation.Level level, Database database) {
        try {
            begun.isolation = Isolation.of(begun.connection, level, database);
            return begun;
        } catch (SQLException e) {
            begun.drop();
            throw Failures.typed(e, BEGINNING);
        }
    }

    private static OwnConnection open(DataSource dataSource, boolean isLooking) {
        Connection opened = null;
        try {
            opened = dataSource.getConnection();
            return new OwnConnection(opened, isLooking);
        } catch (SQLException e) {
            close(opened);
            throw Failures.typed(e, BEGINNING);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isReadOnly() {
        return isLooking;
    }

    @Override
    public void keep(List<Runnable> tasks) {
        try {
            connection.commit();
        } catch (SQLException e) {
            drop();
            // Where the connection is lost nobody knows whether it was kept. Whoever looks again finds out by its key.
            throw Failures.of(e, "commit");
        }
        giveBack();
        tasks.forEach(Runnable::run);
    }

    @Override
    public void drop() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the server drops what a lost connection wrote
            abort();
            return;
        }
        giveBack();
    }

    private void giveBack() {
        try {
            if (isAutoCommit) {
                connection.setAutoCommit(true);
            }
            isolation.restore(connection);
        } catch (SQLException e) {
            // it can't go back as it came, so that nobody must have it again
            abort();
            return;
        }
        close(connection);
    }

    private void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // it may be closed all the same
        }
        close(connection);
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // what was written is kept or dropped by then, and nobody has the connection any more
        }
    }
}
