package io.leansafety.jdbc;

class MariaDbStormTest extends StormContract {
    MariaDbStormTest() {
        super(MariaDbServer.database(), "set innodb_lock_wait_timeout = 10");
    }
}
