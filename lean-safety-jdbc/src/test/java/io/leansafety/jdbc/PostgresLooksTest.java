package io.leansafety.jdbc;

class PostgresLooksTest extends LooksContract {
    PostgresLooksTest() {
        super(PostgresServer.database());
    }
}
