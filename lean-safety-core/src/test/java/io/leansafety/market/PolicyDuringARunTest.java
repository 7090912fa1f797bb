package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.rule.Rule;

@Rule({"S11", "V6"})
class PolicyDuringARunTest extends PolicyDuringARunContract {
    PolicyDuringARunTest() {
        super(new InMemoryPorts());
    }
}
