package io.leansafety.jdbc;

class PostgresConstraintsTest extends ConstraintsContract {
    PostgresConstraintsTest() {
        super(PostgresServer.database());
    }
}
