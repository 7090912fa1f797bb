package io.leansafety.jdbc;

import java.util.List;

class H2TamperTest extends TamperContract {
    H2TamperTest() {
        super(H2Server.database());
    }

    @Override
    List<String> unguarded(String statement) {
        return List.of("set referential_integrity false", statement, "set referential_integrity true");
    }
}
