package io.leansafety.jdbc;

/** Each unit, and each read, is a part of the host's transaction where one is open, and has its own where none is. */
record EitherConnections(JoinedConnections joined, OwnConnections own) implements Connections {
    @Override
    public UnitConnection begin() {
        return joined.host().connection().isPresent() ? joined.begin() : LentConnection.of(own.begin(), joined.host());
    }

    @Override
    public UnitConnection beginReading() {
        return joined.beginReading();
    }
}
