package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.leansafety.port.Ports;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the middle of a unit somebody else has the next enterprise for longer than the database lets it wait. */
@Rule("S11")
@Fault("RB-C11")
abstract class LockTimeoutContract {
    private final TestDatabase database;
    private final HikariDataSource impatient;
    private final Host host;
    private Ports known;

    /** A database, and the statement after which its connections wait for a moment only. */
    LockTimeoutContract(TestDatabase database, String beginning) {
        this.database = database;
        this.impatient = SmallPool.of(database, 2, beginning);
        this.host = new Host(impatient);
    }

    @BeforeEach
    final void begin() {
        known = database.empty();
        write(known, () -> known.requests().add(Stored.request(Stored.YF, "K0")));
    }

    @AfterEach
    final void end() {
        impatient.close();
    }

    @Test
    void aUnitThatMayNotWaitLongerIsDroppedWhole() {
        Ports own = JdbcPorts.own(impatient, database.database());
        whileSomebodyHasTheNext(() -> {
            assertThatThrownBy(() -> write(own, () -> writeBoth(own))).isInstanceOf(TakenException.class);
            assertNothingIsWritten();
        });

        write(own, () -> writeBoth(own));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void aUnitThatGoesOnAfterwardsIsDroppedWhole() {
        Ports own = JdbcPorts.own(impatient, database.database());
        whileSomebodyHasTheNext(() -> {
            assertThatThrownBy(() -> write(own, () -> goOn(own))).isInstanceOf(TakenException.class);
            assertNothingIsWritten();
        });
    }

    @Test
    void aHostThatGoesOnAndCommitsKeepsNothingOfTheUnit() {
        Ports joined = JdbcPorts.joined(impatient, database.database(), host);
        whileSomebodyHasTheNext(() -> {
            boolean unused = host.inTransaction(() -> {
                assertThatThrownBy(() -> write(joined, () -> goOn(joined))).isInstanceOf(TakenException.class);
                return true;
            });
            assertNothingIsWritten();
        });
    }

    private void goOn(Ports ports) {
        try {
            writeBoth(ports);
        } catch (TakenException swallowed) {
            assertThat(swallowed).isNotNull();
        }
        // MariaDB drops the statement alone, so that this would be the half of a unit
        ports.outbox().add(Stored.event(Stored.XS, 2));
    }

    private static void writeBoth(Ports ports) {
        ports.outbox().add(Stored.event(Stored.XS, 1));
        ports.outbox().add(Stored.event(Stored.YF, 1));
    }

    private static void write(Ports ports, Runnable work) {
        boolean unused = ports.transactions().inOne(() -> {
            work.run();
            return true;
        });
    }

    private void whileSomebodyHasTheNext(Runnable work) {
        try (Connection holding = database.dataSource().getConnection()) {
            holding.setAutoCommit(false);
            Sql sql = new Sql(holding, database.database(), new Tables(LeanSafetySchema.DEFAULT_PREFIX));
            assertThat(sql.first("select id from #enterprise where id = ? for update", Row::text, Stored.YF))
                    .isPresent();
            work.run();
            holding.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNothingIsWritten() {
        assertThat(written()).isZero();
    }

    private int written() {
        return known.outbox().pending(9).size();
    }
}
