package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The disk of the database is full. Its log is on another: a log that is full ends the server. */
@Rule("S11")
@Timeout(180)
class DiskFullTest {
    private static final int MOST_UNITS = 5_000;

    private final PostgresPrograms programs = PostgresPrograms.inFolder();
    private PostgresProcess server;
    private SmallDisk disk;

    @BeforeEach
    void begin() {
        server = PostgresProcess.begin(programs);
        disk = SmallDisk.in(programs.folder());
        server.moveTo(disk);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @Fault("RB-C09")
    void whatTheDiskHasNoRoomForIsDroppedWholeAndWrittenOnceItHas() {
        CrashUnits units = new CrashUnits(JdbcPorts.own(server.dataSource(), Database.POSTGRESQL), "full", point -> {});
        int kept = fill(units);
        System.out.println("disk full: " + kept + " units kept before");

        assertThat(refused(units, kept + 1)).as("the same unit again").hasValue(Reason.STORAGE);
        assertThat(CrashTally.of(server, "full", kept)).isEqualTo(new CrashTally(0, 0, 0));

        disk.enlarge(server.pid());
        assertThat(refused(units, kept + 1)).isEmpty();
        assertThat(CrashTally.of(server, "full", kept + 1)).isEqualTo(new CrashTally(0, 0, 0));
    }

    /** Works units until one finds no room. Returns how many were kept. */
    private static int fill(CrashUnits units) {
        for (int number = 1; number < MOST_UNITS; number++) {
            Optional<Reason> refused = refused(units, number);
            if (refused.isPresent()) {
                assertThat(refused).hasValue(Reason.STORAGE);
                assertThat(number).isGreaterThan(1);
                return number - 1;
            }
        }
        throw new AssertionError("the disk has room for everything");
    }

    private static Optional<Reason> refused(CrashUnits units, int number) {
        try {
            assertThat(units.work(number)).isTrue();
            return Optional.empty();
        } catch (DatabaseException full) {
            return Optional.of(full.reason());
        }
    }
}
