package io.leansafety.inmemory;

import io.leansafety.port.Transactions;
import io.leansafety.run.TakenException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Units of work, one after the other; what a unit wrote is undone when it fails. */
final class InMemoryTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undoing = new ArrayDeque<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private boolean isOpen;
    private boolean hasFailed;
    private @Nullable TakenException taken;

    @Override
    public <T> T inOne(Supplier<T> work) {
        T result;
        List<Runnable> kept;
        lock.lock();
        try {
            if (isOpen) {
                return joined(work);
            }
            result = outermost(work);
            kept = List.copyOf(tasks);
        } finally {
            lock.unlock();
        }
        kept.forEach(Runnable::run);
        return result;
    }

    @Override
    public void whenKept(Runnable task) {
        checkOpen();
        tasks.add(task);
    }

    private <T> T joined(Supplier<T> work) {
        boolean isDone = false;
        try {
            T result = work.get();
            isDone = true;
            return result;
        } catch (TakenException others) {
            taken = taken == null ? others : taken;
            throw others;
        } finally {
            hasFailed |= !isDone;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        isOpen = true;
        hasFailed = false;
        taken = null;
        tasks.clear();
        try {
            T result = joined(work);
            checkNothingFailed();
            undoing.clear();
            return result;
        } finally {
            isOpen = false;
            while (!undoing.isEmpty()) {
                undoing.pop().run();
            }
        }
    }

    private void checkNothingFailed() {
        if (taken != null) {
            throw taken;
        }
        if (hasFailed) {
            throw new IllegalStateException("some work of this unit failed, so that nothing of it is kept");
        }
    }

    /** Reads while nobody else writes. */
    <T> T read(Supplier<T> reading) {
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
    }

    /** Writes inside of a unit, and remembers how to take it back. */
    void write(Runnable writing, Runnable takingBack) {
        checkOpen();
        joined(() -> {
            writing.run();
            undoing.push(takingBack);
            return true;
        });
    }

    private void checkOpen() {
        if (!lock.isHeldByCurrentThread() || !isOpen) {
            throw new IllegalStateException("a write must be part of a unit of work: Transactions.inOne");
        }
    }
}
