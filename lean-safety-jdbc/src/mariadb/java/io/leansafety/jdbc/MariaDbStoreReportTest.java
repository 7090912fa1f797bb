package io.leansafety.jdbc;

class MariaDbStoreReportTest extends StoreReportContract {
    MariaDbStoreReportTest() {
        super(MariaDbServer.database());
    }
}
