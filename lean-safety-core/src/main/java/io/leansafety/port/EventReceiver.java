package io.leansafety.port;

import io.leansafety.run.MarketEvent;

/**
 * Whom a host wants told what happened in the market: its queue, its payroll, a mail. {@link
 * io.leansafety.market.OutboxDelivery} does it. Rule S11.
 *
 * <p>A receiver is told whatever was kept at least once, and nothing that was dropped. Where the process ends between
 * receiving and noting that, where an event was not received, and where two deliver at once, an event comes again, perhaps
 * behind later ones. It is the one that came before if enterprise, month and sequence are the same; a receiver that keeps
 * what it did under those three as its key does it once.
 *
 * <p>Events of an enterprise come for the first time in the order in which they happened.
 */
@FunctionalInterface
public interface EventReceiver {
    /**
     * Receives an event. No unit of work is open: it may be slow, and may call the market itself.
     *
     * <p>When it returns, the event is where it can't be lost. Whatever it throws, the event was not received: it comes again
     * with the next delivery, and nothing behind it comes before.
     *
     * @param event the event
     */
    void receive(MarketEvent event);
}
