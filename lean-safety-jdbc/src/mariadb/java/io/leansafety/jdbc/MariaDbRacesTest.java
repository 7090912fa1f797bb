package io.leansafety.jdbc;

class MariaDbRacesTest extends RacesContract {
    private static final TestDatabase OTHER_NODE = MariaDbServer.database().otherNode();

    MariaDbRacesTest() {
        super(MariaDbServer.database(), OTHER_NODE);
    }
}
