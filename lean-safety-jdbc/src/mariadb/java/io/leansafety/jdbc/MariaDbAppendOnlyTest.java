package io.leansafety.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MariaDbAppendOnlyTest extends AppendOnlyContract {
    MariaDbAppendOnlyTest() {
        super(MariaDbServer.database());
    }

    @Override
    DataSource application() {
        return MariaDbServer.application();
    }

    /** No trigger sees TRUNCATE: that the grants alone keep from. */
    @Test
    void triggersKeepTheOwnerFromItToo() {
        assertRefusedToTheOwner("update %1$s set enterprise = enterprise", "delete from %s");
    }
}
