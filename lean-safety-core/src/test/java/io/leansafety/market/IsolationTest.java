package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.rule.Rule;

@Rule("S11")
class IsolationTest extends IsolationContract {
    IsolationTest() {
        super(new InMemoryPorts());
    }
}
