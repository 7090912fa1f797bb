package io.leansafety.jdbc;

class MariaDbConstraintsTest extends ConstraintsContract {
    MariaDbConstraintsTest() {
        super(MariaDbServer.database());
    }
}
