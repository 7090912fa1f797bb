package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leansafety.market.OutboxDelivery;
import io.leansafety.rule.Rule;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.TakenException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link OutboxDelivery} and an {@link Outbox} keep together: whoever is told is told all, and nothing else. */
@Rule("S11")
public abstract class OutboxDeliveryContract extends PortContract {
    private static final int MANY = 100;

    private final List<MarketEvent> received = Collections.synchronizedList(new ArrayList<>());

    protected OutboxDeliveryContract() {}

    @Test
    public void nothingIsDeliveredWhereNothingHappened() {
        assertThat(delivery().deliver(MANY)).isZero();
        assertThat(received).isEmpty();
    }

    @Test
    public void everyEventIsDeliveredInItsOrder() {
        List<MarketEvent> events = List.of(event(1), Stored.event(Stored.YF, 1), event(2), Stored.event(Stored.YF, 2));
        events.forEach(this::add);

        assertThat(delivery().deliver(MANY)).isEqualTo(4);
        assertThat(received).isEqualTo(events);
    }

    @Test
    public void noMoreAreDeliveredThanAreWanted() {
        List<MarketEvent> events = addMany(3);

        assertThat(delivery().deliver(2)).isEqualTo(2);
        assertThat(received).isEqualTo(events.subList(0, 2));
        assertThat(delivery().deliver(2)).isEqualTo(1);
        assertThat(received).isEqualTo(events);
    }

    @Test
    public void fewerThanOneCannotBeWanted() {
        assertThatThrownBy(() -> delivery().deliver(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void whatWasDeliveredDoesNotComeAgain() {
        List<MarketEvent> events = addMany(3);
        delivery().deliver(MANY);

        assertThat(delivery().deliver(MANY)).isZero();
        assertThat(received).isEqualTo(events);
    }

    @Test
    public void nobodyIsToldOfAUnitThatWasDropped() {
        assertThatThrownBy(() -> write(() -> {
                    ports().outbox().add(event(1));
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");
        add(event(2));
        delivery().deliver(MANY);

        assertThat(received).containsExactly(event(2));
    }

    @Test
    public void nobodyIsToldOfAUnitThatIsOpen() {
        assertThatThrownBy(() -> write(() -> {
                    ports().outbox().add(event(1));
                    delivery().deliver(MANY);
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(received).isEmpty();
    }

    @Test
    public void whoFailsAtTheThirdOfFiveHasReceivedTwo() {
        List<MarketEvent> events = addMany(5);
        RuntimeException failure = new UnsupportedOperationException("the queue is full");
        OutboxDelivery failing = OutboxDelivery.using(ports(), event -> {
            if (event.equals(events.get(2))) {
                throw failure;
            }
            received.add(event);
        });

        assertThatThrownBy(() -> failing.deliver(MANY)).isSameAs(failure);
        assertThat(received).isEqualTo(events.subList(0, 2));
        assertThat(pending()).isEqualTo(events.subList(2, 5));
        assertThat(delivery().deliver(MANY)).isEqualTo(3);
        assertThat(received).isEqualTo(events);
    }

    /** To the store, a process that ends behind the receiver is one in which nothing was noted. */
    @Test
    public void whatWasReceivedAndNotNotedComesAgain() {
        List<MarketEvent> events = addMany(2);
        OutboxDelivery ending = OutboxDelivery.using(ports(), event -> {
            received.add(event);
            throw new AssertionError("the process ends");
        });

        assertThatThrownBy(() -> ending.deliver(MANY)).hasMessage("the process ends");
        assertThat(delivery().deliver(MANY)).isEqualTo(2);
        assertThat(received).containsExactly(events.get(0), events.get(0), events.get(1));
    }

    /** What it writes is kept, even if it fails behind that. */
    @Test
    public void aReceiverMayHaveUnitsOfItsOwn() {
        addMany(1);
        OutboxDelivery writing = OutboxDelivery.using(ports(), event -> {
            write(() -> ports().requests().add(Stored.request(Stored.XS, "K1")));
            throw new IllegalArgumentException("fails");
        });

        assertThatThrownBy(() -> writing.deliver(MANY)).hasMessage("fails");
        assertThat(ports().requests()
                        .find(Stored.XS, Stored.request(Stored.XS, "K1").key()))
                .isPresent();
    }

    @Test
    public void whatHappensWhileEventsAreDeliveredComesNext() {
        OutboxDelivery adding = OutboxDelivery.using(ports(), event -> {
            received.add(event);
            add(event(event.sequence() + 1));
        });
        add(event(1));

        assertThat(adding.deliver(MANY)).isEqualTo(1);
        assertThat(adding.deliver(MANY)).isEqualTo(1);
        assertThat(received).containsExactly(event(1), event(2));
        assertThat(pending()).containsExactly(event(3));
    }

    /** Some may come more than once; the first of each come in order. */
    @Test
    public void twoThatDeliverWhileOthersWriteLoseNothing() throws Exception {
        assumeTrue(isForManyThreads());
        AtomicBoolean isWritten = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> delivered = List.of(
                    threads.submit(() -> deliverUntil(isWritten)), threads.submit(() -> deliverUntil(isWritten)));
            List<MarketEvent> events = addMany(MANY);
            isWritten.set(true);

            for (Future<Integer> each : delivered) {
                assertThat(each.get(1, TimeUnit.MINUTES)).isNotNegative();
            }
            assertThat(new LinkedHashSet<>(received)).containsExactlyElementsOf(events);
            assertThat(pending()).isEmpty();
        } finally {
            isWritten.set(true);
            threads.shutdownNow();
        }
    }

    /** Delivers until nothing is there any more, of what was written before it looked. */
    private int deliverUntil(AtomicBoolean isWritten) {
        int delivered = 0;
        while (true) {
            boolean isLast = isWritten.get();
            int now = deliverUnlessOthersAreFirst();
            delivered += Math.max(now, 0);
            if (isLast && now == 0) {
                return delivered;
            }
        }
    }

    private int deliverUnlessOthersAreFirst() {
        try {
            return delivery().deliver(7);
        } catch (TakenException others) {
            return -1;
        }
    }

    private OutboxDelivery delivery() {
        return OutboxDelivery.using(ports(), received::add);
    }

    private List<MarketEvent> addMany(int many) {
        List<MarketEvent> events = IntStream.rangeClosed(1, many)
                .mapToObj(OutboxDeliveryContract::event)
                .toList();
        events.forEach(this::add);
        return events;
    }

    private void add(MarketEvent event) {
        write(() -> ports().outbox().add(event));
    }

    private static MarketEvent event(int sequence) {
        return Stored.event(Stored.XS, sequence);
    }

    private List<MarketEvent> pending() {
        return read(() -> ports().outbox().pending(MANY));
    }
}
