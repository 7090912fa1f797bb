package io.leansafety.inmemory;

import io.leansafety.life.Dossier;
import io.leansafety.port.DocumentNumbersContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("T5")
class InMemoryDocumentNumbersTest<D extends Dossier<?, ?>> extends DocumentNumbersContract<D> {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
