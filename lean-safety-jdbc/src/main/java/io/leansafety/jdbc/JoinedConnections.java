package io.leansafety.jdbc;

import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import javax.sql.DataSource;

/** Each unit is a part of the host's transaction, and so is each read where one is open. */
record JoinedConnections(DataSource dataSource, Database database, HostTransaction host) implements Connections {
    @Override
    public UnitConnection begin() {
        return JoinedConnection.begin(host, database);
    }

    /** The host's transaction reads what is there by then, so that all of one moment needs the lock. */
    @Override
    public UnitConnection beginLooking() {
        return begin();
    }

    @Override
    public UnitConnection beginReading() {
        return host.connection()
                .<UnitConnection>map(open -> JoinedConnection.of(open, host))
                .orElseGet(() -> OwnConnection.begin(dataSource, database));
    }
}
