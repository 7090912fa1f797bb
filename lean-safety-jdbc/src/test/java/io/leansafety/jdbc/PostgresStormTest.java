package io.leansafety.jdbc;

class PostgresStormTest extends StormContract {
    PostgresStormTest() {
        super(PostgresServer.database(), "set deadlock_timeout = '50ms'");
    }
}
