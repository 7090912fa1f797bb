package io.leansafety.jdbc;

import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The connection of a unit with a transaction of its own, lent to the host while the unit lasts. */
record LentConnection(UnitConnection own, HostTransaction host) implements UnitConnection {
    static LentConnection of(UnitConnection own, HostTransaction host) {
        try {
            host.lend(own.connection());
            return new LentConnection(own, host);
        } catch (RuntimeException failed) {
            own.drop();
            throw failed;
        }
    }

    @Override
    public Connection connection() {
        return own.connection();
    }

    @Override
    public boolean isReadOnly() {
        return own.isReadOnly();
    }

    @Override
    public void keep(List<Runnable> tasks) {
        boolean isSound = false;
        try {
            if (!host.takeBack(own.connection())) {
                throw new IllegalStateException(
                        "what the host did within the unit is to be rolled back, so nothing is kept");
            }
            checkAlive();
            isSound = true;
        } finally {
            if (!isSound) {
                own.drop();
            }
        }
        own.keep(tasks);
    }

    /** PostgreSQL answers the commit of a transaction in which a statement failed as if it were kept, and keeps nothing. */
    private void checkAlive() {
        try {
            own.connection().releaseSavepoint(own.connection().setSavepoint());
        } catch (SQLException e) {
            throw Failures.of(e, "asking whether what the host did within the unit failed");
        }
    }

    @Override
    public void drop() {
        try {
            boolean unused = host.takeBack(own.connection());
        } finally {
            own.drop();
        }
    }
}
