package io.leansafety.store;

import io.leansafety.port.Ports;
import io.leansafety.port.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Units of work, one after the other. What a unit changes is made in memory at once, where nobody else sees it before the
 * unit ends, and written as one line when it ends; if the line can't be written, the memory takes it back.
 */
final class DirectoryTransactions implements Transactions {
    private final Ports memory;
    private final LineLog log;
    private final List<String> changes = new ArrayList<>();
    private volatile @Nullable Thread working;
    private boolean hasFailed;

    DirectoryTransactions(Ports memory, LineLog log) {
        this.memory = memory;
        this.log = log;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return memory.transactions().inOne(() -> isInside() ? joined(work) : outermost(work));
    }

    @Override
    public void whenKept(Runnable task) {
        memory.transactions().whenKept(task);
    }

    private boolean isInside() {
        return Thread.currentThread().equals(working);
    }

    private <T> T outermost(Supplier<T> work) {
        working = Thread.currentThread();
        hasFailed = false;
        try {
            T result = joined(work);
            // where something failed and was swallowed, the memory ends the unit with an exception
            if (!hasFailed && !changes.isEmpty()) {
                log.append(ChangeJson.line(changes));
            }
            return result;
        } finally {
            changes.clear();
            working = null;
        }
    }

    private <T> T joined(Supplier<T> work) {
        boolean isDone = false;
        try {
            T result = work.get();
            isDone = true;
            return result;
        } finally {
            hasFailed |= !isDone;
        }
    }

    /**
     * Makes a change as part of the unit. What is made is what can be read back from the log, so that opening the store
     * again gives the same.
     *
     * @throws IllegalStateException outside of a unit
     * @throws RuntimeException if the change can't be read back, or the memory refuses it
     */
    void write(Change change) {
        if (!isInside()) {
            throw new IllegalStateException("a write must be part of a unit of work: Transactions.inOne");
        }
        inOne(() -> {
            String written = ChangeJson.write(change);
            ChangeJson.read(written).applyTo(memory);
            return changes.add(written);
        });
    }
}
