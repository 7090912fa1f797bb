package io.leansafety.inmemory;

import io.leansafety.life.Published;
import io.leansafety.port.Publications;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import java.util.List;

final class InMemoryPublications<T> implements Publications<T> {
    private final Shelf<Integer, Kept<T>> versions;

    /** A version, its hash taken once. */
    private record Kept<T>(Edition edition, T content) {}

    InMemoryPublications(InMemoryTransactions unit) {
        versions = new Shelf<>(unit);
    }

    @Override
    public void add(Published<T> version) {
        versions.add(version.enterprise(), version.number(), new Kept<>(Edition.of(version), version.content()));
    }

    @Override
    public List<Edition> editions(EnterpriseId enterprise) {
        return versions.all(enterprise).stream().map(Kept::edition).toList();
    }

    @Override
    public T content(EnterpriseId enterprise, int number) {
        return versions.find(enterprise, number).orElseThrow().content();
    }
}
