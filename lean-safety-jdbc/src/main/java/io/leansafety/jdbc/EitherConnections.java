package io.leansafety.jdbc;

/** Each unit, and each read, is a part of the host's transaction where one is open, and has its own where none is. */
record EitherConnections(JoinedConnections joined, OwnConnections own) implements Connections {
    @Override
    public UnitConnection begin() {
        return isJoined() ? joined.begin() : LentConnection.of(own.begin(), joined.host());
    }

    @Override
    public UnitConnection beginLooking() {
        return isJoined() ? joined.beginLooking() : LentConnection.of(own.beginLooking(), joined.host());
    }

    private boolean isJoined() {
        return joined.host().connection().isPresent();
    }

    @Override
    public UnitConnection beginReading() {
        return joined.beginReading();
    }
}
