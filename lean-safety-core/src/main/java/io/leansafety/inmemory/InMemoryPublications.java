package io.leansafety.inmemory;

import io.leansafety.life.Published;
import io.leansafety.port.Publications;
import io.leansafety.value.EnterpriseId;
import java.util.List;

final class InMemoryPublications<T> implements Publications<T> {
    private final Shelf<Integer, Published<T>> versions;

    InMemoryPublications(InMemoryTransactions unit) {
        versions = new Shelf<>(unit);
    }

    @Override
    public void add(Published<T> version) {
        versions.add(version.enterprise(), version.number(), version);
    }

    @Override
    public List<Published<T>> of(EnterpriseId enterprise) {
        return versions.all(enterprise);
    }
}
