package io.leansafety.benchmarks.posting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own that waits for the disk at each commit; everything else is as it comes. */
final class DurableServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private DurableServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static DurableServer start() throws IOException {
        return new DurableServer(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(server.getJdbcUrl("postgres", "postgres"));
        return dataSource;
    }

    void run(String statements) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(statements);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
