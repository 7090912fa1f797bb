package io.leansafety.inmemory;

import io.leansafety.life.Dossier;
import io.leansafety.port.DossierPagesContract;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;

@Rule("S11")
class InMemoryDossierPagesTest<D extends Dossier<?, ?>> extends DossierPagesContract<D> {
    private final Ports ports = new InMemoryPorts();

    @Override
    protected Ports ports() {
        return ports;
    }
}
