package io.leansafety.jdbc;

class H2RacesTest extends RacesContract {
    private static final TestDatabase OTHER_NODE = H2Server.database().otherNode();

    H2RacesTest() {
        super(H2Server.database(), OTHER_NODE);
    }
}
