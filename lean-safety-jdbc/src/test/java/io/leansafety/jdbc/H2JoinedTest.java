package io.leansafety.jdbc;

class H2JoinedTest extends JoinedContract {
    H2JoinedTest() {
        super(H2Server.database());
    }
}
