package io.leansafety.jdbc;

class H2StoredTest extends StoredContract {
    H2StoredTest() {
        super(H2Server.database());
    }
}
