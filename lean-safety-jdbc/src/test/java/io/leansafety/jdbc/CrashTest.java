package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.CrashTrial.Totals;
import io.leansafety.jdbc.CrashUnits.Point;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is killed at whatever moment: what was acknowledged is there, once and whole. */
@Rule({"S9", "S11"})
class CrashTest {
    private static final int KILLS = Integer.getInteger("lean.kills", 100);
    private static final long SEED = Long.getLong("lean.seed", System.nanoTime());

    private static PostgresProcess server;

    @BeforeAll
    static void begin() {
        server = PostgresProcess.begin(PostgresPrograms.inFolder());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    @Fault("RB-C01")
    void nothingIsLostWhereTheProcessIsKilled() {
        assertNothingIsLost("JVM", KILLS, CrashTrial::killWorker);
    }

    @Test
    @Fault("RB-C03")
    void nothingIsLostWhereTheDatabaseIsKilled() {
        assertNothingIsLost("PostgreSQL", KILLS, CrashTrial::killServer);
    }

    @Test
    @Fault("RB-C04")
    void nothingIsLostWhereBothAreKilled() {
        assertNothingIsLost("both", Math.max(1, KILLS / 10), CrashTrial::killBoth);
    }

    private static void assertNothingIsLost(String killed, int kills, Consumer<CrashTrial> kill) {
        try (CrashTrial trial = new CrashTrial(server, killed, SEED)) {
            for (int i = 0; i < kills; i++) {
                kill.accept(trial);
            }
            trial.finish();
            Totals totals = trial.totals();
            System.out.println("kill -9 of " + killed + ", seed " + SEED + ": " + totals);
            assertThat(totals)
                    .isEqualTo(new Totals(kills, totals.acknowledged(), totals.unacknowledged(), 0, 0, 0))
                    .satisfies(all -> assertThat(all.acknowledged()).isGreaterThanOrEqualTo(kills));
        }
    }

    @Test
    @Fault("RB-C02")
    void aUnitIsKeptFromItsCommitOn() {
        try (CrashTrial trial = new CrashTrial(server, "points", SEED)) {
            for (Point point : Point.values()) {
                if (point != Point.NOT_ANCHORED) {
                    assertThat(trial.haltAt(point)).as("kept at %s", point).isEqualTo(point.isCommitted());
                }
            }
            assertThat(trial.totals()).isEqualTo(new Totals(8, 8, 2, 0, 0, 0));
        }
    }
}
