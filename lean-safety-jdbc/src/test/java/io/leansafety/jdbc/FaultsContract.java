package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.Iterables;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.port.Filled;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit that writes through every port, and fails at each of its statements in turn, in every way. */
@Rule("S11")
@Fault({"RB-C05", "RB-C11", "RB-S12"})
abstract class FaultsContract {
    private static final Injected LOST = new Injected("08006", 0, Reason.UNREACHABLE, null);
    private static final Injected FULL = new Injected("53100", 0, Reason.STORAGE, Reason.STORAGE);

    private final TestDatabase database;
    private final FaultySource source;
    private final JdbcPorts ports;

    FaultsContract(TestDatabase database) {
        this.database = database;
        this.source = new FaultySource(database.dataSource());
        this.ports = JdbcPorts.own(source.dataSource(), database.database());
    }

    static Stream<Injected> failures() {
        return Stream.of(
                LOST,
                new Injected("40001", 0, Reason.OTHER, null),
                new Injected("40P01", 0, Reason.OTHER, null),
                new Injected("55P03", 0, Reason.OTHER, null),
                new Injected("57P01", 0, Reason.UNREACHABLE, null),
                FULL,
                new Injected("HY000", 1205, Reason.OTHER, null),
                new Injected("HY000", 0, Reason.OTHER, Reason.OTHER));
    }

    @BeforeEach
    void empty() {
        JdbcPorts unused = database.empty();
    }

    @Test
    void everyPortTakesPartInTheUnit() {
        List<String> statements = statements();

        assertThat(database.tables())
                .filteredOn(table -> !table.equals("ls_anchor"))
                .allSatisfy(table ->
                        assertThat(statements).anyMatch(text -> text.matches("(insert into|copy) " + table + " .*")));
        assertThat(statements).endsWith("commit");
        assertThat(database.counts().get("ls_entry")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nothingIsThereOfAUnitThatFailsAtAnyOfItsStatements(Injected failure) {
        int many = statements().size();
        JdbcPorts unused = database.empty();
        Map<String, Long> nothing = database.counts();
        for (int k = 1; k <= many; k++) {
            source.failAt(k, failure);
            failure.assertToldBy(catchThrowable(this::write), isBeginning());

            assertThat(database.counts()).as("%s at %s", failure, k).isEqualTo(nothing);
            assertNothingIsWrittenBehind(k);
            assertAllWentBack();
        }
        assertTheNextUnitIsKept();
    }

    /** The answer to the commit is what is lost: who asks again finds all of it. */
    @ParameterizedTest
    @MethodSource("failures")
    @Fault("RB-C06")
    void allIsThereOfAUnitWhoseCommitFailsBehindTheDatabase(Injected failure) {
        int many = statements().size();
        Map<String, Long> all = database.counts();
        JdbcPorts unused = database.empty();
        source.failBehind(many, failure);
        failure.assertToldBy(catchThrowable(this::write), false);

        assertThat(database.counts()).isEqualTo(all);
        assertAllWentBack();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionGoesBackAsItCame(boolean autoCommit) {
        source.opening(autoCommit, Connection.TRANSACTION_SERIALIZABLE);
        int many = statements().size();
        for (int k = 1; k <= many; k++) {
            source.failAt(k, FULL);
            assertThat(catchThrowable(this::write)).isNotNull();
        }

        assertThat(source.came())
                .hasSize(many + 1)
                .containsOnly(autoCommit + " " + Connection.TRANSACTION_SERIALIZABLE);
        assertThat(source.wentBack()).isEqualTo(source.came());
    }

    private List<String> statements() {
        source.failAt(0, LOST);
        write();
        return source.statements();
    }

    private void write() {
        boolean unused = ports.transactions().inOne(() -> {
            Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
    }

    /** Setting the isolation comes before anything is asked, so that there is nothing to look for again. */
    private boolean isBeginning() {
        return String.valueOf(Iterables.getLast(source.statements())).startsWith("set transaction");
    }

    private void assertNothingIsWrittenBehind(int failed) {
        assertThat(source.statements().subList(failed, source.statements().size()))
                .noneMatch(text -> text.matches("(insert|update|copy|commit|writeToCopy|endCopy).*"));
    }

    private void assertAllWentBack() {
        assertThat(source.wentBack()).hasSameSizeAs(source.came());
        assertThat(database.dataSource().getHikariPoolMXBean().getActiveConnections())
                .isZero();
    }

    private void assertTheNextUnitIsKept() {
        List<String> unused = statements();
        Map<String, Object> kept = Filled.of(database.ports(), Stored.XS);

        assertThat(kept).isEqualTo(Filled.of(expected(), Stored.XS));
        assertAllWentBack();
    }

    /** The same unit, in tables where nothing ever failed. */
    private JdbcPorts expected() {
        JdbcPorts calm = database.empty();
        calm.transactions().inOne(() -> {
            Filled.writes(calm, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
        return calm;
    }
}
