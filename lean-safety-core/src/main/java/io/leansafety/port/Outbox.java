package io.leansafety.port;

import io.leansafety.run.MarketEvent;
import java.util.List;

/** What a host is told, by {@link io.leansafety.market.OutboxDelivery}. Rule S11. */
public interface Outbox {
    /**
     * Adds an event. It belongs to the unit of work: it is told if and when the unit is kept, at least once.
     *
     * @param event the event
     */
    void add(MarketEvent event);

    /**
     * Returns events that were not delivered yet.
     *
     * @param atMost how many are wanted, 1 or more
     * @return the events, in the order in which they were added
     */
    List<MarketEvent> pending(int atMost);

    /**
     * Marks events as delivered. One that is not pending is ignored.
     *
     * @param events the events
     */
    void delivered(List<MarketEvent> events);
}
