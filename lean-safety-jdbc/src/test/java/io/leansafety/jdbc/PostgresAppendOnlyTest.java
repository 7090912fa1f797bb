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

    /** The owner has every right, but not by mistake. */
    @Test
    void triggersKeepTheOwnerFromItToo() {
        DataSource owner = PostgresServer.database().dataSource();

        assertRefused(owner, "update %1$s set enterprise = enterprise", added());
        assertRefused(owner, "delete from %s", added());
        assertRefused(owner, "truncate table %s cascade", added());
    }
}
