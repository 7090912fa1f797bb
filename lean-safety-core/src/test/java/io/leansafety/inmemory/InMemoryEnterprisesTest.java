package io.leansafety.inmemory;

import io.leansafety.port.EnterprisesContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule({"S9", "S11"})
class InMemoryEnterprisesTest extends EnterprisesContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
