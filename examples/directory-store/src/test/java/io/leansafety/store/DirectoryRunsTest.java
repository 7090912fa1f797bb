package io.leansafety.store;

import io.leansafety.port.Ports;
import io.leansafety.port.RunsContract;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.extension.RegisterExtension;

@Rule({"S5", "S11"})
class DirectoryRunsTest extends RunsContract {
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
