package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.UnitsContract;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryUnitsTest extends UnitsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
