package io.leansafety.jdbc;

class PostgresDesksTest extends DeskContracts {
    PostgresDesksTest() {
        super(PostgresServer.database());
    }
}
