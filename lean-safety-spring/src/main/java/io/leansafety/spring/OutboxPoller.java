package io.leansafety.spring;

import io.leansafety.market.OutboxDelivery;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Delivers the events of the outbox while the application runs, on a thread of its own: no scheduler of the host's is used. */
final class OutboxPoller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxPoller.class);
    private static final int LONGEST_STOP_SECONDS = 30;

    private final OutboxDelivery delivery;
    private final LeanSafetyProperties.Outbox settings;
    private @Nullable ScheduledExecutorService thread;

    OutboxPoller(OutboxDelivery delivery, LeanSafetyProperties.Outbox settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            ScheduledExecutorService begun = Executors.newSingleThreadScheduledExecutor(OutboxPoller::thread);
            long interval = settings.interval().toNanos();
            var unused = begun.scheduleWithFixedDelay(this::deliver, 0, interval, TimeUnit.NANOSECONDS);
            thread = begun;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lean-safety-outbox");
        thread.setDaemon(true);
        return thread;
    }

    /** The outbox says in the log which event was not received; whatever fails is tried again after the interval. */
    private void deliver() {
        try {
            while (delivery.deliver(settings.batch()) == settings.batch() && isRunning()) {}
        } catch (RuntimeException | Error failed) {
            LOG.warn("the outbox was not delivered, and will be tried again", SilentFailure.of(failed));
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService ending = thread;
        if (ending == null) {
            return;
        }
        thread = null;
        ending.shutdown();
        try {
            if (!ending.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the delivery of the outbox did not end within {} s", LONGEST_STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
