package io.leansafety.jdbc;

class H2PoolTest extends PoolContract {
    H2PoolTest() {
        super(H2Server.database());
    }
}
