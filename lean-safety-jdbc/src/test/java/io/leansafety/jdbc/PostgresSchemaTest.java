package io.leansafety.jdbc;

import javax.sql.DataSource;

class PostgresSchemaTest extends SchemaContract {
    PostgresSchemaTest() {
        super(Database.POSTGRESQL);
    }

    @Override
    DataSource fresh() {
        return PostgresServer.fresh();
    }
}
