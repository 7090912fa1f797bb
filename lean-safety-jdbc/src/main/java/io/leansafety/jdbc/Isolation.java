package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * READ COMMITTED for one transaction: what is read behind the lock is what is there by then, see {@link
 * io.leansafety.port.Transactions#inOne}.
 *
 * @param before what the connection had, and gets back
 */
record Isolation(int before) {
    /** Nothing was changed. */
    static final Isolation KEPT = new Isolation(Connection.TRANSACTION_READ_COMMITTED);

    /** Of the transaction alone, so that nothing is to be restored: one statement less than asking the driver. */
    private static final String OF_TRANSACTION = "set transaction isolation level read committed";

    static Isolation readCommitted(Connection connection, Database database) throws SQLException {
        if (database == Database.H2) {
            return ofConnection(connection);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(OF_TRANSACTION);
        }
        return KEPT;
    }

    /** H2 has it for the whole connection only, and in the same process. */
    private static Isolation ofConnection(Connection connection) throws SQLException {
        Isolation isolation = new Isolation(connection.getTransactionIsolation());
        if (isolation.before != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        return isolation;
    }

    void restore(Connection connection) throws SQLException {
        if (before != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(before);
        }
    }
}
