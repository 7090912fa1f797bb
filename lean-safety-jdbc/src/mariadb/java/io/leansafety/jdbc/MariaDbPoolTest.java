package io.leansafety.jdbc;

class MariaDbPoolTest extends PoolContract {
    MariaDbPoolTest() {
        super(MariaDbServer.database());
    }
}
