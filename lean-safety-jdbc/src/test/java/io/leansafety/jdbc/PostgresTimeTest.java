package io.leansafety.jdbc;

class PostgresTimeTest extends TimeContract {
    PostgresTimeTest() {
        super(PostgresServer.database());
    }

    @Override
    String inZone(String zone) {
        return "set time zone '" + zone + "'";
    }
}
