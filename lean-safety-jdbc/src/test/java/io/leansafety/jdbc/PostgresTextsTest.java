package io.leansafety.jdbc;

class PostgresTextsTest extends TextsContract {
    PostgresTextsTest() {
        super(PostgresServer.database());
    }
}
