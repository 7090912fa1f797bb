package io.leansafety.inmemory;

import io.leansafety.port.PoliciesContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule({"V6", "S11"})
class InMemoryPoliciesTest extends PoliciesContract {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
