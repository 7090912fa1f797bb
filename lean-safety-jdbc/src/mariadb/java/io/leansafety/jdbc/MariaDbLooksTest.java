package io.leansafety.jdbc;

class MariaDbLooksTest extends LooksContract {
    MariaDbLooksTest() {
        super(MariaDbServer.database());
    }
}
