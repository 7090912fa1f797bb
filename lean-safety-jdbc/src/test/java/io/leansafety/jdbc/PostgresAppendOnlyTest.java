package io.leansafety.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresAppendOnlyTest extends AppendOnlyContract {
    PostgresAppendOnlyTest() {
        super(PostgresServer.database());
    }

    @Override
    DataSource application() {
        return PostgresServer.application();
    }

    @Test
    void triggersKeepTheOwnerFromItToo() {
        assertRefusedToTheOwner(
                "update %1$s set enterprise = enterprise", "delete from %s", "truncate table %s cascade");
    }
}
