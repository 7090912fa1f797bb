package io.leansafety.store;

import io.leansafety.port.Ports;
import io.leansafety.port.PublicationsContract;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.extension.RegisterExtension;

@Rule({"V6", "S11"})
class DirectoryPublicationsTest<T> extends PublicationsContract<T> {
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
