package io.leansafety.jdbc;

class PostgresFaultsTest extends FaultsContract {
    PostgresFaultsTest() {
        super(PostgresServer.database());
    }
}
