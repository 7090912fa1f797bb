package io.leansafety.store;

import io.leansafety.port.Outbox;
import io.leansafety.run.MarketEvent;
import java.util.List;

record DirectoryOutbox(Outbox memory, DirectoryTransactions unit) implements Outbox {
    @Override
    public void add(MarketEvent event) {
        unit.write(new Change.EventAdded(event));
    }

    @Override
    public List<MarketEvent> pending(int atMost) {
        return memory.pending(atMost);
    }

    @Override
    public void delivered(List<MarketEvent> events) {
        unit.write(new Change.EventsDelivered(events));
    }
}
