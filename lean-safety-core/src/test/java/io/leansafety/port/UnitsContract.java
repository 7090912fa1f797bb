package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.util.concurrent.Uninterruptibles;
import io.leansafety.ledger.Anchor;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} keeps among several threads. */
@Rule("S11")
public abstract class UnitsContract extends PortContract {
    private static final long A_MOMENT = 50;

    protected UnitsContract() {}

    /** Whoever asks may have to wait until the unit ends, or is answered without what it wrote. */
    @Test
    public void nobodyElseSeesAnythingOfAUnitBeforeItIsKept() throws Exception {
        assumeTrue(isForManyThreads());
        ExecutorService other = Executors.newFixedThreadPool(2);
        try {
            List<Future<MonthHistory>> seen = ports().transactions().inOne(() -> {
                ports().runs().add(Stored.step(Stored.XS, Stored.OCTOBER, 1));
                List<Future<MonthHistory>> asked =
                        List.of(other.submit(this::history), other.submit(() -> read(this::history)));
                asked.forEach(UnitsContract::assertNothingSeen);
                return asked;
            });

            for (Future<MonthHistory> history : seen) {
                assertThat(history.get(1, TimeUnit.MINUTES).steps()).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(other.submit(this::history).get(1, TimeUnit.MINUTES).steps())
                    .hasSize(1);
        } finally {
            other.shutdownNow();
        }
    }

    private static void assertNothingSeen(Future<MonthHistory> asked) {
        try {
            assertThat(asked.get(A_MOMENT, TimeUnit.MILLISECONDS).steps()).isEmpty();
        } catch (TimeoutException waiting) {
            assertThat(asked).isNotDone();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Reports are read while units of two entries and a step are written. */
    @Test
    @Fault("RB-B16")
    public void aReaderSeesAllOfAUnitOrNothing() throws Exception {
        assumeTrue(isForManyThreads());
        AtomicBoolean isDone = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reports = other.submit(() -> {
                int read = 0;
                for (; !isDone.get(); read++) {
                    assertWhole();
                }
                return read;
            });
            for (int unit = 1; unit <= rounds(); unit++) {
                writeUnit(unit);
            }
            isDone.set(true);
            assertThat(reports.get(1, TimeUnit.MINUTES)).isPositive();
        } finally {
            isDone.set(true);
            other.shutdownNow();
        }
    }

    private void assertWhole() {
        assertThat(ports().journalEntries().end(Stored.XS).sequence()).isEven();
        read(() -> {
            long entries = ports().journalEntries().end(Stored.XS).sequence();
            assertThat(history().steps()).hasSize(Math.toIntExact(entries / 2));
            return true;
        });
    }

    private void writeUnit(int unit) {
        write(() -> {
            Anchor end = ports().journalEntries().end(Stored.XS);
            ports().journalEntries().add(Stored.entries(end, Stored.XS, 2));
            ports().runs().add(Stored.step(Stored.XS, Stored.OCTOBER, unit));
        });
    }

    /** Each reads the end and writes behind it; who was not first looks again. */
    @Test
    @Fault({"RB-B02", "RB-B11"})
    public void nothingIsLostWhereManyThreadsWriteBehindOneEnd() {
        assumeTrue(isForManyThreads());
        int rounds = rounds() / 10;
        Race.run(rounds, (round, runner) -> append());

        long entries = (long) rounds * Race.THREADS;
        assertThat(ports().journalEntries().end(Stored.XS).sequence()).isEqualTo(entries);
    }

    private int append() {
        for (int attempts = 1; ; attempts++) {
            try {
                write(() -> ports().journalEntries()
                        .add(Stored.entries(ports().journalEntries().end(Stored.XS), Stored.XS, 1)));
                return attempts;
            } catch (TakenException other) {
                assertThat(attempts).isLessThan(1_000);
            }
        }
    }

    /** Facts against a step, a policy against a run, and every other pair. */
    @Test
    @Fault({"RB-B05", "RB-B06", "RB-B12"})
    public void ofTwoUnitsThatLookForWhatTheOtherWritesOneIsFirst() throws Exception {
        assumeTrue(isForManyThreads());
        int things = Thing.all(ports(), Stored.XS).size();
        for (int i = 0; i < things; i++) {
            for (int j = 0; j < i; j++) {
                List<Thing> pair = Thing.all(ports(), new EnterpriseId("E" + i + "-" + j));
                assertOneIsFirst(pair.get(i), pair.get(j));
            }
        }
    }

    @Test
    public void ofTwoMonthsOneIsTheFirst() throws Exception {
        assumeTrue(isForManyThreads());
        List<Thing> months = Thing.firstMonths(ports(), Stored.XS);

        assertOneIsFirst(months.get(0), months.get(1));
    }

    @Test
    public void ofTwoNumbersOneIsTheFirst() throws Exception {
        assumeTrue(isForManyThreads());
        List<Thing> numbers = Thing.firstNumbers(ports(), Stored.XS);

        assertOneIsFirst(numbers.get(0), numbers.get(1));
    }

    /** Both look before either writes, unless the store lets one of them wait. */
    private void assertOneIsFirst(Thing one, Thing other) throws Exception {
        CountDownLatch looking = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> written = List.of(
                    threads.submit(() -> writeUnlessThere(one, other, looking)),
                    threads.submit(() -> writeUnlessThere(other, one, looking)));

            assertThat(List.of(
                            written.get(0).get(1, TimeUnit.MINUTES),
                            written.get(1).get(1, TimeUnit.MINUTES)))
                    .as("%s where there is no %s, and the other way round", one, other)
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean writeUnlessThere(Thing own, Thing other, CountDownLatch looking) {
        for (int attempts = 1; ; attempts++) {
            try {
                return ports().transactions().inOne(() -> {
                    boolean isThere = other.isThere().getAsBoolean();
                    meet(looking);
                    if (!isThere) {
                        own.writing().run();
                    }
                    return !isThere;
                });
            } catch (TakenException first) {
                assertThat(attempts).isLessThan(1_000);
            }
        }
    }

    private static void meet(CountDownLatch looking) {
        looking.countDown();
        var unused = Uninterruptibles.awaitUninterruptibly(looking, A_MOMENT, TimeUnit.MILLISECONDS);
    }

    private MonthHistory history() {
        return ports().runs().history(Stored.XS, Stored.OCTOBER);
    }
}
