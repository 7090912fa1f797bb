package io.leansafety.jdbc;

class PostgresJoinedTest extends JoinedContract {
    PostgresJoinedTest() {
        super(PostgresServer.database());
    }
}
