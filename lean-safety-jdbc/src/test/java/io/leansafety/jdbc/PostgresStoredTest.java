package io.leansafety.jdbc;

class PostgresStoredTest extends StoredContract {
    PostgresStoredTest() {
        super(PostgresServer.database());
    }
}
