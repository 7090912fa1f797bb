package io.leansafety.jdbc;

import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import java.sql.Connection;
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
        if (!host.takeBack(own.connection())) {
            own.drop();
            throw new IllegalStateException(
                    "what the host did within the unit is to be rolled back, so nothing is kept");
        }
        own.keep(tasks);
    }

    @Override
    public void drop() {
        boolean unused = host.takeBack(own.connection());
        own.drop();
    }
}
