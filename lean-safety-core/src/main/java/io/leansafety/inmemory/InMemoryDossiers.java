package io.leansafety.inmemory;

import com.google.common.collect.Iterables;
import io.leansafety.life.Bookmark;
import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every version, and beside them how each dossier stands, by day, and whose each number is: nothing is searched for. */
final class InMemoryDossiers<D extends Dossier<?, ?>> implements Dossiers<D> {
    private final Shelf<DossierVersion, D> versions;
    private final Shelf<FiledPlace, D> standing;
    private final Shelf<NumberKey, Reference> numbers;

    InMemoryDossiers(InMemoryTransactions unit) {
        versions = new Shelf<>(unit);
        standing = new Shelf<>(unit);
        numbers = new Shelf<>(unit);
    }

    @Override
    public void add(D version) {
        EnterpriseId enterprise = version.stamp().enterprise();
        Reference id = version.id();
        Optional<D> before = latest(enterprise, id);
        versions.add(enterprise, new DossierVersion(id, version.stamp().version()), version);
        before.ifPresent(last -> standing.remove(enterprise, FiledPlace.of(last)));
        latest(enterprise, id).ifPresent(last -> standing.add(enterprise, FiledPlace.of(last), last));
        version.number().map(NumberKey::new).ifPresent(number -> give(enterprise, number, id));
    }

    private void give(EnterpriseId enterprise, NumberKey number, Reference id) {
        if (!numbers.find(enterprise, number).equals(Optional.of(id))) {
            numbers.add(enterprise, number, id);
        }
    }

    @Override
    public Optional<D> latest(EnterpriseId enterprise, Reference id) {
        return versions.read(
                enterprise,
                own -> Optional.ofNullable(own.floorEntry(DossierVersion.last(id)))
                        .map(Map.Entry::getValue)
                        .filter(version -> version.id().equals(id)));
    }

    @Override
    public List<D> versions(EnterpriseId enterprise, Reference id) {
        return versions.read(
                enterprise,
                own -> List.copyOf(own.subMap(DossierVersion.first(id), DossierVersion.last(id))
                        .values()));
    }

    @Override
    public List<D> during(EnterpriseId enterprise, DateSpan period) {
        LocalDate last = period.to() == null ? LocalDate.MAX : period.to();
        return versions.read(enterprise, own -> {
            Map<Reference, D> stood = new TreeMap<>();
            own.values().stream()
                    .filter(version -> !version.stamp().day().isAfter(last))
                    .forEach(version -> stood.put(version.id(), version));
            return stood.values().stream()
                    .filter(version ->
                            !(version.isOver() && version.stamp().day().isBefore(period.from())))
                    .toList();
        });
    }

    @Override
    public Page<D> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        List<D> found = standing.read(
                enterprise,
                own -> behind(own, selection.days(), behind)
                        .takeWhile(version ->
                                !version.filing().day().isBefore(selection.days().from()))
                        .filter(version -> selection.includes(version.filing()))
                        .limit(atMost + 1L)
                        .toList());
        return found.size() <= atMost
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, atMost), Optional.of(Bookmark.at(Iterables.getLast(found.subList(0, atMost)))));
    }

    private Stream<D> behind(NavigableMap<FiledPlace, D> own, DateSpan days, Optional<Bookmark> behind) {
        NavigableMap<FiledPlace, D> until = days.to() == null ? own : own.tailMap(FiledPlace.newestOf(days.to()), false);
        return behind.map(mark -> own.tailMap(FiledPlace.of(mark), false)).orElse(until).values().stream();
    }

    @Override
    public int lastNumber(EnterpriseId enterprise, NumberSeries series) {
        return numbers.read(
                enterprise,
                own -> Optional.ofNullable(own.floorKey(NumberKey.last(series)))
                        .map(NumberKey::number)
                        .filter(number -> number.series().equals(series))
                        .map(DocumentNumber::number)
                        .orElse(0));
    }
}
