package io.leansafety.view;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.value.LocationId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checklists in force on the last day of a month, and where everybody and everything is on that day. Rule V6. */
final class InForce {
    private final ResolvedChecklists checklists;
    private final List<SafetyManager> people;
    private final List<Place> places;
    private final SetMultimap<LocationId, SafetyManager> inspectors = LinkedHashMultimap.create();

    /** A location with its id and its subject. */
    record Place(LocationId id, MarketSubject subject, Location location) {}

    InForce(ResolvedChecklists checklists) {
        this.checklists = checklists;
        this.people = checklists.organization().people().stream()
                .sorted(Comparator.comparing(Person::subject, MarketSubject.DOWNWARDS)
                        .thenComparing(person -> person.post().orElse(""))
                        .thenComparing(Person::id))
                .map(this::managerOf)
                .toList();
        this.places = checklists.checklists().locations().stream()
                .flatMap(location -> placeOf(location).stream())
                .sorted(Comparator.comparing(Place::subject, MarketSubject.DOWNWARDS))
                .toList();
        people.forEach(this::inspects);
    }

    private SafetyManager managerOf(Person person) {
        LocalDate day = checklists.period().last();
        PersonChecklists own = checklists.checklists().of(person.id());
        return new SafetyManager(
                person, own.dutyOn(day).orElse(null), own.inspectionOn(day).orElse(null));
    }

    private Optional<Place> placeOf(Location location) {
        LocationId id = location.id();
        return id == null || location.subject() == null
                ? Optional.empty()
                : findSubject(location.subject()).map(subject -> new Place(id, subject, location));
    }

    private void inspects(SafetyManager manager) {
        for (InspectionItem item : manager.items()) {
            if (item.location() != null) {
                inspectors.put(item.location(), manager);
            }
        }
    }

    SettlementPeriod period() {
        return checklists.period();
    }

    Optional<MarketSubject> findSubject(SubjectId id) {
        return checklists.organization().findSubject(id);
    }

    /** {@return everybody, by subject, post and id} */
    List<SafetyManager> people() {
        return people;
    }

    /** {@return all locations, by subject, else in the order in which they were handed in} */
    List<Place> places() {
        return places;
    }

    /** {@return everybody who has an item at a location, in the order of the people} */
    Collection<SafetyManager> inspectorsOf(LocationId location) {
        return inspectors.get(location);
    }
}
