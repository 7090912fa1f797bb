package io.leansafety.jdbc;

class H2FaultsTest extends FaultsContract {
    H2FaultsTest() {
        super(H2Server.database());
    }
}
