package io.leansafety.inmemory;

import io.leansafety.life.Dossier;
import io.leansafety.port.DossiersContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryDossiersTest<D extends Dossier<?, ?>> extends DossiersContract<D> {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
