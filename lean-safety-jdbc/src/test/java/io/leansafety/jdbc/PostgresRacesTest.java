package io.leansafety.jdbc;

class PostgresRacesTest extends RacesContract {
    private static final TestDatabase OTHER_NODE = PostgresServer.database().otherNode();

    PostgresRacesTest() {
        super(PostgresServer.database(), OTHER_NODE);
    }
}
