package io.leansafety.jdbc;

class PostgresModelTest extends ModelContracts {
    PostgresModelTest() {
        super(PostgresServer.undelayed());
    }
}
