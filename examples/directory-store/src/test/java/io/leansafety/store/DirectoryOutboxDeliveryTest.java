package io.leansafety.store;

import io.leansafety.port.OutboxDeliveryContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.extension.RegisterExtension;

@Rule("S11")
class DirectoryOutboxDeliveryTest extends OutboxDeliveryContract {
    @RegisterExtension
    final DirectoryOfTest directory = new DirectoryOfTest();

    @Override
    protected Ports ports() {
        return directory.ports();
    }

    @Override
    protected int rounds() {
        return DirectoryOfTest.ROUNDS;
    }
}
