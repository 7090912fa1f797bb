package io.leansafety.jdbc;

class H2TimeTest extends TimeContract {
    H2TimeTest() {
        super(H2Server.database());
    }

    @Override
    String inZone(String zone) {
        return "set time zone '" + zone + "'";
    }
}
