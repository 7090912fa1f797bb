package io.leansafety.jdbc;

import java.util.List;

/** No session may pass by a trigger: the owner of this database has dropped them. */
class MariaDbTamperTest extends TamperContract {
    private static final TestDatabase DATABASE = MariaDbServer.withoutTriggers();

    MariaDbTamperTest() {
        super(DATABASE);
    }

    @Override
    List<String> unguarded(String statement) {
        return List.of("set foreign_key_checks = 0", statement, "set foreign_key_checks = 1");
    }
}
