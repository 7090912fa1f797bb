package io.leansafety.inmemory;

import io.leansafety.port.Outbox;
import io.leansafety.run.MarketEvent;
import java.util.ArrayList;
import java.util.List;

final class InMemoryOutbox implements Outbox {
    private final InMemoryTransactions unit;
    private final List<MarketEvent> pending = new ArrayList<>();

    InMemoryOutbox(InMemoryTransactions unit) {
        this.unit = unit;
    }

    @Override
    public void add(MarketEvent event) {
        unit.write(() -> pending.add(event), () -> pending.remove(event));
    }

    @Override
    public List<MarketEvent> pending(int atMost) {
        return unit.read(() -> pending.stream().limit(atMost).toList());
    }

    @Override
    public void delivered(List<MarketEvent> events) {
        List<MarketEvent> before = pending(Integer.MAX_VALUE);
        unit.write(() -> pending.removeAll(events), () -> {
            pending.clear();
            pending.addAll(before);
        });
    }
}
