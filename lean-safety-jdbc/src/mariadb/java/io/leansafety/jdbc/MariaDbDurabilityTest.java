package io.leansafety.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class MariaDbDurabilityTest extends DurabilityContract {
    private static final DataSource SERVER = MariaDbServer.database().dataSource();

    @AfterEach
    void restore() {
        flush(1);
    }

    @Override
    DataSource good() {
        return SERVER;
    }

    @Override
    DataSource risky() {
        flush(2);
        return SERVER;
    }

    private static void flush(int when) {
        new PlainSql(SERVER).run("set global innodb_flush_log_at_trx_commit = " + when);
    }

    @Override
    String said() {
        return "innodb_flush_log_at_trx_commit is 2, should be 1";
    }
}
