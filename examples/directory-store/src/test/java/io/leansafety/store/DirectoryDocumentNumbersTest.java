package io.leansafety.store;

import io.leansafety.life.Dossier;
import io.leansafety.port.DocumentNumbersContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.extension.RegisterExtension;

@Rule("T5")
class DirectoryDocumentNumbersTest<D extends Dossier<?, ?>> extends DocumentNumbersContract<D> {
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
