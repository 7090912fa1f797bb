package io.leansafety.inmemory;

import io.leansafety.ledger.Anchor;
import io.leansafety.port.Anchors;
import io.leansafety.value.EnterpriseId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Beside the units of work, as anchors are. */
final class InMemoryAnchors implements Anchors {
    private final Map<EnterpriseId, Anchor> latest = new ConcurrentHashMap<>();

    @Override
    public void keep(EnterpriseId enterprise, Anchor anchor) {
        latest.merge(enterprise, anchor, (kept, next) -> next.sequence() > kept.sequence() ? next : kept);
    }

    @Override
    public Optional<Anchor> latest(EnterpriseId enterprise) {
        return Optional.ofNullable(latest.get(enterprise));
    }
}
