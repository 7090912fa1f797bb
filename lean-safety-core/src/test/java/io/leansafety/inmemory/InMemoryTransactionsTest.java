package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.TransactionsContract;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryTransactionsTest extends TransactionsContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
