package io.leansafety.jdbc;

class MariaDbStoredTest extends StoredContract {
    MariaDbStoredTest() {
        super(MariaDbServer.database());
    }
}
