package io.leansafety.market;

import io.leansafety.ledger.Anchor;
import io.leansafety.port.Anchors;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.value.EnterpriseId;
import java.util.Optional;

/** A store whose anchors can't be reached. */
record LostAnchors(Ports ports) implements ForwardingPorts, Anchors {
    @Override
    public Anchors anchors() {
        return this;
    }

    @Override
    public void keep(EnterpriseId enterprise, Anchor anchor) {
        throw new IllegalStateException("no anchor can be kept");
    }

    @Override
    public Optional<Anchor> latest(EnterpriseId enterprise) {
        return ports.anchors().latest(enterprise);
    }
}
