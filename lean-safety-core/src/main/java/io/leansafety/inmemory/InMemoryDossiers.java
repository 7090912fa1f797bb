package io.leansafety.inmemory;

import com.google.common.collect.Streams;
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
import java.util.Optional;
import java.util.TreeMap;

/** Every version; beside them how each dossier stands, by what it is filed under, and whose each number is. */
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
        before.ifPresent(last -> places(last).forEach(place -> standing.remove(enterprise, place)));
        latest(enterprise, id).ifPresent(last -> places(last).forEach(place -> standing.add(enterprise, place, last)));
        version.number().map(NumberKey::new).ifPresent(number -> give(enterprise, number, id));
    }

    private static List<FiledPlace> places(Dossier<?, ?> dossier) {
        return FiledPlace.of(dossier.filing(), Bookmark.at(dossier));
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
        FiledPlace begin = begin(selection, behind);
        // of the iterator, since a stream of the map's part would count all of it first
        List<D> found = standing.read(
                enterprise,
                own -> Streams.stream(own.tailMap(begin, false).entrySet().iterator())
                        .takeWhile(filed -> isReached(selection, filed.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(version -> selection.includes(version.filing()))
                        .limit(atMost + 1L)
                        .toList());
        if (found.size() <= atMost) {
            return new Page<>(found, Optional.empty());
        }
        List<D> shown = found.subList(0, atMost);
        return new Page<>(shown, Optional.of(Bookmark.at(shown.get(atMost - 1))));
    }

    private static FiledPlace begin(Selection selection, Optional<Bookmark> behind) {
        String heading = FiledPlace.headingOf(selection);
        LocalDate last =
                selection.days().to() == null ? LocalDate.MAX : selection.days().to();
        return behind.map(mark -> FiledPlace.at(heading, mark)).orElse(FiledPlace.newest(heading, last));
    }

    private static boolean isReached(Selection selection, FiledPlace place) {
        return place.heading().equals(FiledPlace.headingOf(selection))
                && !place.day().isBefore(selection.days().from());
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
