package io.leansafety.inmemory;

import io.leansafety.port.OutboxDeliveryContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryOutboxDeliveryTest extends OutboxDeliveryContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
