package io.leansafety.market;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.leansafety.port.EventReceiver;
import io.leansafety.port.Ports;
import io.leansafety.run.MarketEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the events of the outbox to whom a host wants told, in their order and at least once. Rule S11.
 *
 * <p>A host calls {@link #deliver} every few seconds. What fails is thrown, so that the host knows, and is tried again with
 * the next call; a scheduler that gives up a task that throws needs a task that doesn't:
 *
 * <pre>{@code
 * OutboxDelivery delivery = OutboxDelivery.using(ports, event -> queue.send(key(event), event));
 * scheduler.scheduleWithFixedDelay(
 *         () -> {
 *             try {
 *                 while (delivery.deliver(100) == 100) {}
 *             } catch (RuntimeException failed) {
 *                 alarm.raise(failed);
 *             }
 *         },
 *         0, 5, TimeUnit.SECONDS);
 * }</pre>
 *
 * <p>It keeps no state of its own; any number of threads and machines may deliver at once. None of them loses an event, but
 * some events then come more than once.
 */
public final class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final Ports ports;
    private final Units units;
    private final EventReceiver receiver;

    private OutboxDelivery(Ports ports, EventReceiver receiver) {
        this.ports = ports;
        this.units = new Units(ports, List.of());
        this.receiver = receiver;
    }

    /**
     * Returns the delivery of a store's outbox.
     *
     * @param ports the store, whose units begin and end by themselves
     * @param receiver who is told
     * @return the delivery
     */
    public static OutboxDelivery using(Ports ports, EventReceiver receiver) {
        return new OutboxDelivery(requireNonNull(ports, "ports"), requireNonNull(receiver, "receiver"));
    }

    /**
     * Delivers events that were not delivered yet, one after the other, each noted as delivered before the next. It ends at
     * the first that fails, which is in the log by its keys: what was received before stays delivered, that event and those
     * behind it come again.
     *
     * @param atMost how many are delivered, 1 or more
     * @return how many were delivered; fewer than wanted if no more were there
     * @throws RuntimeException what the receiver threw, as it is
     * @throws io.leansafety.run.TakenException if others were first at the store three times
     * @throws IllegalStateException inside of a unit, of which nobody is told before it is kept
     */
    public int deliver(int atMost) {
        checkArgument(atMost > 0, "at most %s events", atMost);
        checkOutside();
        List<MarketEvent> pending = units.read(() -> ports.outbox().pending(atMost));
        pending.forEach(this::deliver);
        return pending.size();
    }

    /** Only a unit takes tasks. */
    private void checkOutside() {
        try {
            ports.transactions().whenKept(() -> {});
        } catch (IllegalStateException outside) {
            return;
        }
        throw new IllegalStateException("events are delivered outside of units of work");
    }

    private void deliver(MarketEvent event) {
        tell(event);
        units.call(call -> units.inOne(call, () -> {
            ports.outbox().delivered(List.of(event));
            return event;
        }));
    }

    /** What a receiver throws may say more than a log should, and need not say which event it was. */
    private void tell(MarketEvent event) {
        try {
            receiver.receive(event);
        } catch (RuntimeException | Error failed) {
            LOG.warn("{} {} event {} was not received", event.enterprise(), event.month(), event.sequence());
            throw failed;
        }
    }
}
