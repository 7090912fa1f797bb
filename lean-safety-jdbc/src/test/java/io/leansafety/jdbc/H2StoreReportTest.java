package io.leansafety.jdbc;

class H2StoreReportTest extends StoreReportContract {
    H2StoreReportTest() {
        super(H2Server.database());
    }
}
