package io.leansafety.jdbc;

import javax.sql.DataSource;

class H2AppendOnlyTest extends AppendOnlyContract {
    H2AppendOnlyTest() {
        super(H2Server.database());
    }

    @Override
    DataSource application() {
        return H2Server.application();
    }
}
