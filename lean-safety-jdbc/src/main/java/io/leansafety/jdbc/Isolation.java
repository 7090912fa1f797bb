package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The isolation of one transaction.
 *
 * @param before what the connection had, and gets back
 * @param now what it has
 */
record Isolation(int before, int now) {
    /** Nothing of the connection was changed. */
    static final Isolation KEPT = new Isolation(Connection.TRANSACTION_NONE, Connection.TRANSACTION_NONE);

    /** What a transaction sees of others. */
    enum Level {
        /**
         * Of a unit: what is read behind the lock is what is there by then, see {@link io.leansafety.port.Transactions#inOne}.
         */
        READ_COMMITTED("read committed", Connection.TRANSACTION_READ_COMMITTED),
        /** Of what only looks; H2 has a name and a number of its own for what the others mean by REPEATABLE READ. */
        SNAPSHOT("repeatable read", 6);

        private final String name;
        private final int ofH2;

        Level(String name, int ofH2) {
            this.name = name;
            this.ofH2 = ofH2;
        }
    }

    /** Of the transaction alone, so that nothing is to be restored: one statement less than asking the driver. */
    static Isolation of(Connection connection, Level level, Database database) throws SQLException {
        if (database == Database.H2) {
            return ofConnection(connection, level.ofH2);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level " + level.name);
        }
        return KEPT;
    }

    /** H2 has it for the whole connection only, and in the same process. */
    private static Isolation ofConnection(Connection connection, int level) throws SQLException {
        Isolation isolation = new Isolation(connection.getTransactionIsolation(), level);
        if (isolation.before != level) {
            connection.setTransactionIsolation(level);
        }
        return isolation;
    }

    void restore(Connection connection) throws SQLException {
        if (before != now) {
            connection.setTransactionIsolation(before);
        }
    }
}
