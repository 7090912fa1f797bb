package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.RunsContract;
import io.leansafety.rule.Rule;

@Rule({"S5", "S11"})
class InMemoryRunsTest extends RunsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
