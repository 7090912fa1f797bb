package io.leansafety.jdbc;

class H2LockTimeoutTest extends LockTimeoutContract {
    H2LockTimeoutTest() {
        super(H2Server.database(), "set lock_timeout 100");
    }
}
