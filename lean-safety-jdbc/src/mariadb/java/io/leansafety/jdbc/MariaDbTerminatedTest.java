package io.leansafety.jdbc;

import io.leansafety.port.Ports;
import org.jspecify.annotations.Nullable;

class MariaDbTerminatedTest extends TerminatedContract {
    private static final TestDatabase DATABASE = MariaDbServer.database();
    private static final PlainSql SERVER = new PlainSql(DATABASE.dataSource());

    private final Ports ports = DATABASE.empty();

    @Override
    Ports ports() {
        return ports;
    }

    @Override
    boolean terminate() {
        var units = SERVER.rows("select trx_mysql_thread_id from information_schema.innodb_trx");
        units.forEach(unit -> end(unit.get(0)));
        return units.size() == 1;
    }

    private static void end(@Nullable String session) {
        SERVER.run("kill connection " + session);
        while (!SERVER.rows("select id from information_schema.processlist where id = " + session)
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
