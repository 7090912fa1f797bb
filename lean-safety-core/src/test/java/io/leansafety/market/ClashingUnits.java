package io.leansafety.market;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Transactions;
import io.leansafety.run.TakenException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A store in which somebody else is first at the end of the next so many units. */
record ClashingUnits(Ports ports, AtomicInteger clashes) implements ForwardingPorts, Transactions {
    @Override
    public Transactions transactions() {
        return this;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return ports.transactions().inOne(() -> {
            T result = work.get();
            if (clashes.getAndDecrement() > 0) {
                throw new TakenException("something");
            }
            return result;
        });
    }

    @Override
    public void whenKept(Runnable task) {
        ports.transactions().whenKept(task);
    }
}
