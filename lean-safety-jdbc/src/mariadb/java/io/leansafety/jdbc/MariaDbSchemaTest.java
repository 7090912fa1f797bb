package io.leansafety.jdbc;

import javax.sql.DataSource;

class MariaDbSchemaTest extends SchemaContract {
    MariaDbSchemaTest() {
        super(Database.MYSQL);
    }

    @Override
    DataSource fresh() {
        return MariaDbServer.fresh();
    }
}
