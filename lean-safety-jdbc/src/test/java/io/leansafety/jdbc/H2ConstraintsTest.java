package io.leansafety.jdbc;

class H2ConstraintsTest extends ConstraintsContract {
    H2ConstraintsTest() {
        super(H2Server.database());
    }
}
