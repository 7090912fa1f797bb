package io.leansafety.jdbc;

import javax.sql.DataSource;

/** Each unit, and each read, has a connection and a transaction of its own. */
record OwnConnections(DataSource dataSource, Database database) implements Connections {
    @Override
    public UnitConnection begin() {
        return OwnConnection.begin(dataSource, database);
    }

    @Override
    public UnitConnection beginLooking() {
        return OwnConnection.beginLooking(dataSource, database);
    }

    @Override
    public UnitConnection beginReading() {
        return begin();
    }
}
