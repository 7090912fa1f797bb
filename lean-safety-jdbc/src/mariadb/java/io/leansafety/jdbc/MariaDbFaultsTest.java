package io.leansafety.jdbc;

class MariaDbFaultsTest extends FaultsContract {
    MariaDbFaultsTest() {
        super(MariaDbServer.database());
    }
}
