package io.leansafety.inmemory;

import io.leansafety.port.AnchorsContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S9")
class InMemoryAnchorsTest extends AnchorsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
