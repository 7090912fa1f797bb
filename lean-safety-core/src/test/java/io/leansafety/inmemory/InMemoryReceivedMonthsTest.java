package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.ReceivedMonthsContract;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryReceivedMonthsTest extends ReceivedMonthsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
