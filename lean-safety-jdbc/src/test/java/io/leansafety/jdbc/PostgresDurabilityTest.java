package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.Durability.Risk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresDurabilityTest extends DurabilityContract {
    @Override
    DataSource good() {
        return PostgresServer.database().dataSource();
    }

    @Override
    DataSource risky() {
        return PostgresServer.at(PostgresServer.url() + "&options=-c%20synchronous_commit=off", "postgres", "postgres");
    }

    @Override
    String said() {
        return "synchronous_commit is off, should be local";
    }

    /** The artifact's own settings, which are for tests that need nothing afterwards. */
    @Test
    void aServerThatDoesNotFlushIsNamed() throws IOException {
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder().start()) {
            assertThat(Durability.report(careless.getPostgresDatabase()))
                    .extracting(Risk::toString)
                    .anyMatch(risk -> risk.startsWith("fsync is off, should be on: what was committed may be lost"))
                    .anyMatch(risk -> risk.startsWith("synchronous_commit is off, "))
                    .hasSize(2);
        }
    }
}
