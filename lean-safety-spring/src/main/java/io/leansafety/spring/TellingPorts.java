package io.leansafety.spring;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Outbox;
import io.leansafety.port.Ports;
import io.leansafety.run.MarketEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Ports that say of each step, once it is kept, that it was taken. */
record TellingPorts(Ports ports, ApplicationEventPublisher publisher) implements ForwardingPorts {
    private static final Logger LOG = LoggerFactory.getLogger(TellingPorts.class);

    @Override
    public Outbox outbox() {
        return new Telling(ports, publisher);
    }

    private record Telling(Ports ports, ApplicationEventPublisher publisher) implements Outbox {
        @Override
        public void add(MarketEvent event) {
            ports.outbox().add(event);
            ports.transactions().whenKept(() -> tell(event));
        }

        /** What was kept stays kept, whatever a listener makes of it. */
        private void tell(MarketEvent event) {
            try {
                publisher.publishEvent(new MarketChanged(event));
            } catch (RuntimeException failed) {
                LOG.warn(
                        "{} {} a listener failed at event {}",
                        event.enterprise(),
                        event.month(),
                        event.sequence(),
                        SilentFailure.of(failed));
            }
        }

        @Override
        public List<MarketEvent> pending(int atMost) {
            return ports.outbox().pending(atMost);
        }

        @Override
        public void delivered(List<MarketEvent> events) {
            ports.outbox().delivered(events);
        }
    }
}
