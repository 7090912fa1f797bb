package io.leansafety.inmemory;

import io.leansafety.life.Bookmark;
import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.run.TakenException;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

final class InMemoryDossiers<D extends Dossier<?, ?>> implements Dossiers<D> {
    private static final Comparator<Bookmark> NEWEST_FIRST =
            Comparator.comparing(Bookmark::day).thenComparing(Bookmark::id).reversed();

    private final Shelf<Key, D> versions;

    private record Key(Reference id, int version) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::id).thenComparing(Key::version);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return id + " " + version;
        }
    }

    InMemoryDossiers(InMemoryTransactions unit) {
        versions = new Shelf<>(unit);
    }

    @Override
    public void add(D version) {
        EnterpriseId enterprise = version.stamp().enterprise();
        version.number()
                .filter(number -> isTaken(enterprise, number, version.id()))
                .ifPresent(number -> {
                    throw new TakenException(enterprise + " " + number);
                });
        versions.add(enterprise, new Key(version.id(), version.stamp().version()), version);
    }

    private boolean isTaken(EnterpriseId enterprise, DocumentNumber number, Reference id) {
        return versions.read(
                enterprise,
                own -> own.values().stream()
                        .anyMatch(version ->
                                !version.id().equals(id) && version.number().equals(Optional.of(number))));
    }

    @Override
    public Optional<D> latest(EnterpriseId enterprise, Reference id) {
        return versions.read(
                enterprise,
                own -> Optional.ofNullable(own.floorEntry(new Key(id, Integer.MAX_VALUE)))
                        .map(Map.Entry::getValue)
                        .filter(version -> version.id().equals(id)));
    }

    @Override
    public List<D> versions(EnterpriseId enterprise, Reference id) {
        return versions.read(
                enterprise,
                own -> List.copyOf(own.subMap(new Key(id, 0), new Key(id, Integer.MAX_VALUE))
                        .values()));
    }

    @Override
    public List<D> during(EnterpriseId enterprise, DateSpan period) {
        LocalDate last = period.to() == null ? LocalDate.MAX : period.to();
        return versions.read(
                enterprise,
                own -> standing(own.values().stream()
                                .filter(version -> !version.stamp().day().isAfter(last)))
                        .stream()
                        .filter(version ->
                                !(version.isOver() && version.stamp().day().isBefore(period.from())))
                        .toList());
    }

    /** The last version of each dossier, by id. */
    private Collection<D> standing(Stream<D> inOrder) {
        Map<Reference, D> latest = new TreeMap<>();
        inOrder.forEach(version -> latest.put(version.id(), version));
        return latest.values();
    }

    @Override
    public Page<D> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        List<D> found = versions.read(
                enterprise,
                own -> standing(own.values().stream()).stream()
                        .filter(version -> selection.includes(version.filing()))
                        .filter(version ->
                                behind.isEmpty() || NEWEST_FIRST.compare(Bookmark.at(version), behind.get()) > 0)
                        .sorted(Comparator.comparing(Bookmark::at, NEWEST_FIRST))
                        .limit(atMost + 1L)
                        .toList());
        return found.size() <= atMost
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, atMost), Optional.of(Bookmark.at(found.get(atMost - 1))));
    }

    @Override
    public int lastNumber(EnterpriseId enterprise, NumberSeries series) {
        return versions.read(
                enterprise,
                own -> own.values().stream()
                        .flatMap(version -> version.number().stream())
                        .filter(number -> number.series().equals(series))
                        .mapToInt(DocumentNumber::number)
                        .max()
                        .orElse(0));
    }
}
