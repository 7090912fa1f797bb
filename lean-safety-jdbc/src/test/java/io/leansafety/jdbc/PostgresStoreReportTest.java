package io.leansafety.jdbc;

class PostgresStoreReportTest extends StoreReportContract {
    PostgresStoreReportTest() {
        super(PostgresServer.database());
    }
}
