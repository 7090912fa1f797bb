package io.leansafety.spring;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Transactions;
import io.leansafety.run.TakenException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A store in which somebody else is first at the end of the first unit. */
record ClashingOnce(Ports ports, AtomicBoolean isFirst) implements ForwardingPorts, Transactions {
    ClashingOnce(Ports ports) {
        this(ports, new AtomicBoolean(true));
    }

    @Override
    public Transactions transactions() {
        return this;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return ports.transactions().inOne(() -> {
            T result = work.get();
            if (isFirst.getAndSet(false)) {
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
