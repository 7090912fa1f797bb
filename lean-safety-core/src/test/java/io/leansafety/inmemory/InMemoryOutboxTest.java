package io.leansafety.inmemory;

import io.leansafety.port.OutboxContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryOutboxTest extends OutboxContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
