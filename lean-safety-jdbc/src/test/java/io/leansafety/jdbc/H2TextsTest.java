package io.leansafety.jdbc;

class H2TextsTest extends TextsContract {
    H2TextsTest() {
        super(H2Server.database());
    }
}
