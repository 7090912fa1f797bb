package io.leansafety.jdbc;

import java.util.List;

class PostgresTamperTest extends TamperContract {
    PostgresTamperTest() {
        super(PostgresServer.database());
    }

    @Override
    List<String> unguarded(String statement) {
        return List.of("set session_replication_role = replica", statement, "set session_replication_role = default");
    }
}
