package io.leansafety.jdbc;

class MariaDbTextsTest extends TextsContract {
    MariaDbTextsTest() {
        super(MariaDbServer.database());
    }
}
