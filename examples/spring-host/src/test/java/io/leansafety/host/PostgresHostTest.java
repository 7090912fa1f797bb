package io.leansafety.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** On PostgreSQL, by its properties. */
class PostgresHostTest extends HostContract {
    private static final EmbeddedPostgres SERVER = server();

    PostgresHostTest() {
        super(RunningHost.start(
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=" + SERVER.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres"));
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
