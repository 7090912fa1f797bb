package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.zaxxer.hikari.HikariDataSource;
import io.leansafety.ledger.JournalCheck;
import io.leansafety.ledger.Verification;
import io.leansafety.port.Ports;
import io.leansafety.port.Race;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sixteen threads in serializable transactions of a host, each writing to two of a few enterprises, in either order: units
 * wait for each other in circles, and find that what they read has changed.
 */
@Rule({"S9", "S11"})
@Fault({"RB-B10", "RB-C10"})
@Timeout(300)
abstract class StormContract {
    private static final int ROUNDS = Boolean.getBoolean("lean.soak") ? 200 : 10;
    private static final int ENTERPRISES = 4;
    private static final int MOST_ATTEMPTS = 3;
    private static final int GIVEN_UP = 0;

    private final TestDatabase database;
    private final HikariDataSource pool;
    private final Host host;
    private final Ports joined;

    /** A database, and the statement after which its connections find circles at once. */
    StormContract(TestDatabase database, String beginning) {
        this.database = database;
        this.pool = SmallPool.of(database, Race.THREADS, beginning);
        this.host = new Host(pool).withIsolation(Connection.TRANSACTION_SERIALIZABLE);
        this.joined = JdbcPorts.joined(pool, database.database(), host);
    }

    @AfterEach
    final void end() {
        pool.close();
    }

    @Test
    void everyUnitIsDoneWholeOrGivenUpInThreeAttempts() {
        Ports known = database.empty();
        List<List<Integer>> attempts = Race.run(ROUNDS, this::work);
        Multiset<Integer> counted = HashMultiset.create();
        attempts.forEach(counted::addAll);
        System.out.println("storm on " + database + ": " + ROUNDS * Race.THREADS + " units, attempts of those done "
                + counted + ", " + counted.count(GIVEN_UP) + " given up (0)");

        for (int round = 0; round < ROUNDS; round++) {
            for (int runner = 0; runner < Race.THREADS; runner++) {
                assertWhole(known, round, runner, attempts.get(round).get(runner) != GIVEN_UP);
            }
        }
        assertThat(counted.size() - counted.count(GIVEN_UP)).as("done").isPositive();
        assertThat(entries(known)).isEqualTo(2L * (counted.size() - counted.count(GIVEN_UP)));
    }

    /** Returns at which attempt it was done. */
    private int work(int round, int runner) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (isDone(round, runner)) {
                return attempt;
            }
        }
        return GIVEN_UP;
    }

    private boolean isDone(int round, int runner) {
        try {
            return host.inTransaction(() -> joined.transactions().inOne(() -> {
                write(one(round, runner), key(round, runner));
                write(other(round, runner), key(round, runner));
                return true;
            }));
        } catch (TakenException others) {
            return false;
        } catch (IllegalArgumentException failed) {
            // the host's own commit, which may find it as well
            assertThat(failed).rootCause().isInstanceOfSatisfying(SQLException.class, StormContract::assertTaken);
            return false;
        }
    }

    private static void assertTaken(SQLException failed) {
        assertThat(Failures.of(failed, "commit")).isInstanceOf(TakenException.class);
    }

    private void write(EnterpriseId enterprise, String key) {
        joined.journalEntries().add(Stored.entries(joined.journalEntries().end(enterprise), enterprise, 1));
        joined.requests().add(Stored.request(enterprise, key));
    }

    private static EnterpriseId one(int round, int runner) {
        return new EnterpriseId("E" + (round + runner) % ENTERPRISES);
    }

    /** The next, or the one before: of two neighbours some take either first. */
    private static EnterpriseId other(int round, int runner) {
        int step = runner % 2 == 0 ? 1 : ENTERPRISES - 1;
        return new EnterpriseId("E" + (round + runner + step) % ENTERPRISES);
    }

    private static String key(int round, int runner) {
        return "K" + round + "-" + runner;
    }

    private static void assertWhole(Ports known, int round, int runner, boolean isDone) {
        RequestKey key = new RequestKey(key(round, runner));
        assertThat(List.of(one(round, runner), other(round, runner)))
                .allSatisfy(enterprise -> assertThat(
                                known.requests().find(enterprise, key).isPresent())
                        .as("%s of %s", key, enterprise)
                        .isEqualTo(isDone));
    }

    /** How many entries all journals have, each of which is sound. */
    private static long entries(Ports known) {
        return IntStream.range(0, ENTERPRISES)
                .mapToObj(i -> new EnterpriseId("E" + i))
                .mapToLong(enterprise -> verification(known, enterprise).entries())
                .sum();
    }

    private static Verification verification(Ports known, EnterpriseId enterprise) {
        JournalCheck check = new JournalCheck(enterprise, Optional.empty());
        known.journalEntries().read(enterprise, check::read);
        Verification verification = check.result();
        assertThat(verification.flaw()).as("journal of %s", enterprise).isNull();
        return verification;
    }
}
