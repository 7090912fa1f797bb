package io.leansafety.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL, started once for all tests, with the durability that a real one has: the artifact's own has none. */
final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final TestDatabase DATABASE = TestDatabase.at(Database.POSTGRESQL, url(), "postgres", "postgres");

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

    private static String url() {
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
            return new Sql(connection, Database.POSTGRESQL, new Tables(Tables.DEFAULT_PREFIX))
                    .first("select setting from pg_config where name = ?", Row::text, "BINDIR")
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
