package io.leansafety.jdbc;

class H2LooksTest extends LooksContract {
    H2LooksTest() {
        super(H2Server.database());
    }
}
