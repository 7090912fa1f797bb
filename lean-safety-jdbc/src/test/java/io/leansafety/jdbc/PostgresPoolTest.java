package io.leansafety.jdbc;

class PostgresPoolTest extends PoolContract {
    PostgresPoolTest() {
        super(PostgresServer.database());
    }
}
