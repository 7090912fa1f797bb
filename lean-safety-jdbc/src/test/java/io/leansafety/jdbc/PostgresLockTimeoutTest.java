package io.leansafety.jdbc;

class PostgresLockTimeoutTest extends LockTimeoutContract {
    PostgresLockTimeoutTest() {
        super(PostgresServer.database(), "set lock_timeout = '100ms'");
    }
}
