package io.leansafety.store;

import io.leansafety.port.PoliciesContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.extension.RegisterExtension;

@Rule({"V6", "S11"})
class DirectoryPoliciesTest extends PoliciesContract {
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
