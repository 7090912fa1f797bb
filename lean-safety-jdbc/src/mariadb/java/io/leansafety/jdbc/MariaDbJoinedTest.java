package io.leansafety.jdbc;

class MariaDbJoinedTest extends JoinedContract {
    MariaDbJoinedTest() {
        super(MariaDbServer.database());
    }
}
