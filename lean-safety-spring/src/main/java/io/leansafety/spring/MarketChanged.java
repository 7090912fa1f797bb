package io.leansafety.spring;

import io.leansafety.run.MarketEvent;

/**
 * Says, as an application event, that a step was taken and kept: published in this process and on the thread of whoever took
 * it, once its transaction is committed, and lost where the process ends before. What must not be lost is heard as {@link
 * MarketEventDelivered}.
 *
 * @param event what happened
 */
public record MarketChanged(MarketEvent event) {}
