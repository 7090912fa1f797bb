package io.leansafety.spring;

import io.leansafety.run.MarketEvent;

/**
 * Hands an event of the outbox, as an application event, to the host's listeners: at least once, in order, with {@code
 * lean-safety.outbox.enabled}. A listener that throws is given it again, and nothing behind it before; see {@link
 * io.leansafety.port.EventReceiver}.
 *
 * @param event what happened; one that comes twice has the same enterprise, month and sequence
 */
public record MarketEventDelivered(MarketEvent event) {}
