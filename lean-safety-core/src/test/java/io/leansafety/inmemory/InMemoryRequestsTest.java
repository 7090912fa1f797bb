package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.RequestsContract;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryRequestsTest extends RequestsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
