package io.leansafety.jdbc;

class PostgresPortsTest extends PortContracts {
    PostgresPortsTest() {
        super(PostgresServer.database());
    }
}
