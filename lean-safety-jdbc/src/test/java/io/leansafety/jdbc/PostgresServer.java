package io.leansafety.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL, started once for all tests, with the durability that a real one has: the artifact's own has none. */
final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final TestDatabase DATABASE = TestDatabase.at(Database.POSTGRESQL, url(), "postgres", "postgres");
    private static final DataSource APPLICATION = grant();
    private static final AtomicInteger FRESH = new AtomicInteger();

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections of a user who has the grants that the schema names. */
    static DataSource application() {
        return APPLICATION;
    }

    private static DataSource grant() {
        new PlainSql(DATABASE.dataSource())
                .run(
                        "create role application login password 'application'",
                        "grant select, insert on all tables in schema public to application",
                        "grant update on ls_enterprise, ls_dossier, ls_event to application");
        return at(url(), "application", "application");
    }

    /** A schema without any tables. */
    static DataSource fresh() {
        String schema = "fresh" + FRESH.incrementAndGet();
        new PlainSql(DATABASE.dataSource()).run("create schema " + schema);
        return at(url() + "&currentSchema=" + schema, "postgres", "postgres");
    }

    static DataSource at(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    /** A database that does not wait for the disk, for tests that stop no server. */
    static TestDatabase undelayed() {
        return TestDatabase.at(
                Database.POSTGRESQL, url() + "&options=-c%20synchronous_commit=off", "postgres", "postgres");
    }

    static TestDatabase database() {
        return DATABASE;
    }

    static int port() {
        return SERVER.getPort();
    }

    /** Where its programs are. */
    static String programs() {
        try (Connection connection = DATABASE.dataSource().getConnection()) {
            return new Sql(connection, Database.POSTGRESQL, new Tables(LeanSafetySchema.DEFAULT_PREFIX))
                    .first("select setting from pg_config where name = ?", Row::text, "BINDIR")
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
