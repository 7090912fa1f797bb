package io.leansafety.port;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sixteen threads that begin at the same moment, round after round. */
public final class Race {
    public static final int THREADS = 16;
    private static final int LONGEST_SECONDS = 120;

    private Race() {}

    /**
     * What a runner does in a round.
     *
     * @param <T> the type of what comes of it
     */
    @FunctionalInterface
    public interface Runner<T> {
        T run(int round, int runner);
    }

    /**
     * Runs all rounds.
     *
     * @param rounds how many
     * @param runner what each thread does in each
     * @return what came of each round, by runner
     */
    public static <T> List<List<T>> run(int rounds, Runner<T> runner) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<T>>> lanes = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int lane = i;
            lanes.add(() -> lane(rounds, start, round -> runner.run(round, lane)));
        }
        return byRound(rounds, all(lanes));
    }

    private static <T> List<T> lane(int rounds, CyclicBarrier start, IntFunction<T> runner)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        List<T> results = new ArrayList<>(rounds);
        try {
            for (int round = 0; round < rounds; round++) {
                start.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                results.add(runner.apply(round));
            }
            return results;
        } finally {
            if (results.size() < rounds) {
                start.reset();
            }
        }
    }

    private static <T> List<List<T>> all(List<Callable<List<T>>> lanes) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<T>> results = new ArrayList<>();
            List<Throwable> failures = new ArrayList<>();
            for (Future<List<T>> lane : threads.invokeAll(lanes)) {
                try {
                    results.add(lane.get());
                } catch (ExecutionException failed) {
                    failures.add(failed);
                }
            }
            failures.stream().filter(Race::isCause).findFirst().ifPresent(failed -> {
                throw new AssertionError("a runner failed", failed);
            });
            return results;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The others only find that the race was broken off. */
    private static boolean isCause(Throwable failed) {
        return !(failed.getCause() instanceof BrokenBarrierException);
    }

    private static <T> List<List<T>> byRound(int rounds, List<List<T>> lanes) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> lanes.stream().map(lane -> lane.get(round)).toList())
                .toList();
    }
}
