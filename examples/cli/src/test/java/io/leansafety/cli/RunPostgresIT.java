package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static io.leansafety.cli.RunLife.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month in PostgreSQL, by the jar: its driver, the schema and what applies it are in there. Rules S9 and S11. */
class RunPostgresIT {
    private EmbeddedPostgres server;

    @BeforeEach
    void aServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterEach
    void noServer() throws IOException {
        server.close();
    }

    @Test
    void aMonthIsPostedOnceAndVerified() {
        RunLife life = new RunLife(Path.of("postgres"), List.of("--database", url("postgres"), "--user", "postgres"));
        Result none = life.of("show", "--period", "2025-12");
        assertThat(none.exitCode()).isEqualTo(64);
        assertThat(none.err()).contains("is no store, or not all of one");

        Result received = life.receive(MONTH);
        assertThat(received.err()).isEmpty();
        assertThat(received.out()).contains("2025-12: facts taken, version 1");
        life.postReceived();
        assertThat(life.of("verify").out())
                .contains("210 entries read, sound up to 210; anchor: 210", "All is as it was written.");
    }

    @Test
    void aDatabaseThatTheServerHasNotIsNamed() {
        Result result = run("run", "verify", "--database", url("none"), "--user", "postgres", "--enterprise", "YF");

        assertThat(result)
                .isEqualTo(new Result(
                        64,
                        "",
                        "lean-safety: --database: there is no database '" + url("none") + "'"
                                + System.lineSeparator()));
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }
}
