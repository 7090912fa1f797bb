package io.leansafety.inmemory;

import io.leansafety.port.Ports;
import io.leansafety.port.PublicationsContract;
import io.leansafety.rule.Rule;

@Rule({"V6", "S11"})
class InMemoryPublicationsTest<T> extends PublicationsContract<T> {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
