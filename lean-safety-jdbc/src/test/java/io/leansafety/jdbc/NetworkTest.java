package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.jdbc.NetworkLine.Way;
import io.leansafety.market.Context;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.port.Ports;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The market over a line to PostgreSQL that fails: what came of a request is found by its key. */
@Rule("S11")
@Timeout(120)
class NetworkTest {
    private static final String COMMIT = "COMMIT";
    private static final String LAST_WRITE = "insert into ls_request";
    private static final FactsReceipt NEW = new FactsReceipt(Stored.OCTOBER, 1, false);
    private static final FactsReceipt REPLAY = new FactsReceipt(Stored.OCTOBER, 1, true);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:02:03.004Z"), ZoneOffset.UTC);

    private final NetworkLine line = NetworkLine.to(PostgresServer.port());
    private Ports direct;

    @BeforeEach
    void begin() {
        direct = PostgresServer.database().empty();
    }

    @AfterEach
    void end() {
        assertThat(line.troubles()).isEqualTo(1);
        assertThat(direct.receivedMonths().latest(Stored.XS, Stored.OCTOBER).map(ReceivedMonth::version))
                .hasValue(1);
        line.close();
    }

    @Test
    @Fault("RB-C06")
    void whatTheServerNeverHeardIsDoneOnceMore() {
        line.fail(Way.CUT_BEFORE, COMMIT);

        assertThat(receive()).isEqualTo(NEW);
    }

    @Test
    @Fault("RB-C06")
    void whatTheServerKeptUnheardIsFoundByItsKey() {
        line.fail(Way.CUT_BEHIND, COMMIT);

        assertThat(receive()).isEqualTo(REPLAY);
    }

    @Test
    @Fault("RB-C06")
    void aLineThatIsCutInTheMiddleKeepsNothing() {
        line.fail(Way.CUT_BEHIND, LAST_WRITE);

        assertThat(receive()).isEqualTo(NEW);
    }

    @Test
    @Fault("RB-C08")
    void aStalledLineEndsInItsTime() {
        assertTimesOut(Way.STALL_BEFORE, LAST_WRITE);

        assertThat(receive()).isEqualTo(NEW);
    }

    @Test
    @Fault("RB-C08")
    void whatIsStalledBehindItsCommitIsFoundByItsKey() {
        assertTimesOut(Way.STALL_BEHIND, COMMIT);

        assertThat(receive()).isEqualTo(REPLAY);
    }

    private void assertTimesOut(Way way, String word) {
        Set<Thread> before = threads();
        line.fail(way, word);

        assertThatThrownBy(this::receive)
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.TIMEOUT));
        assertThat(threads()).as("threads that are left").isSubsetOf(before);
    }

    /** But for those of the line, and of pools that other tests have. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().equals(NetworkLine.THREADS))
                .filter(thread -> !thread.getName().startsWith("HikariPool-"))
                .collect(Collectors.toSet());
    }

    private FactsReceipt receive() {
        Context who = new Context(Stored.XS, new PersonId("P1"), new RequestKey("K1"));
        return LeanSafetyMarket.using(JdbcPorts.own(PostgresProcess.dataSource(url()), Database.POSTGRESQL), CLOCK)
                .months()
                .receive(who, Stored.facts(Stored.OCTOBER), 0)
                .orElseThrow();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + line.port()
                + "/postgres?user=postgres&password=postgres&socketTimeout=2";
    }
}
