package io.leansafety.jdbc;

class MariaDbLockTimeoutTest extends LockTimeoutContract {
    MariaDbLockTimeoutTest() {
        super(MariaDbServer.database(), "set innodb_lock_wait_timeout = 1");
    }
}
