package io.leansafety.jdbc;

import javax.sql.DataSource;

class H2SchemaTest extends SchemaContract {
    H2SchemaTest() {
        super(Database.H2);
    }

    @Override
    DataSource fresh() {
        return H2Server.fresh();
    }
}
