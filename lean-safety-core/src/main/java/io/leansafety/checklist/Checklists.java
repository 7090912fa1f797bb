package io.leansafety.checklist;

import com.google.common.collect.ImmutableMap;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.Collection;
import java.util.Optional;

/**
 * The checklists of a company with every reference looked up. Section C; rule V6.
 *
 * <p>Ones that were resolved with problems are incomplete; they serve to find the problems of what refers to them.
 */
public final class Checklists {
    private final ImmutableMap<PersonId, PersonChecklists> people;
    private final ImmutableMap<LocationId, Location> locations;
    private final ImmutableMap<SubjectId, OperatingTimes> operations;

    Checklists(
            ImmutableMap<PersonId, PersonChecklists> people,
            ImmutableMap<LocationId, Location> locations,
            ImmutableMap<SubjectId, OperatingTimes> operations) {
        this.people = people;
        this.locations = locations;
        this.operations = operations;
    }

    /**
     * Resolves checklists. A published version must be whole: it has passed the review that forbids clauses without basis,
     * count or weight (C1.1 to C1.3); a draft may have gaps.
     *
     * @param facts the checklists as handed in
     * @param organization whose they are
     * @param problems gathers everything that is wrong
     * @param place where they stand in their document
     * @return the checklists, incomplete if there are problems
     */
    public static Checklists resolve(
            CompanyChecklists facts, Organization organization, Problems problems, Place place) {
        return new ChecklistResolver(organization, problems, place).resolve(facts);
    }

    /**
     * Returns somebody's checklists.
     *
     * @param person the person
     * @return every version of theirs, none for somebody without
     */
    public PersonChecklists of(PersonId person) {
        PersonChecklists own = people.get(person);
        return own == null ? PersonChecklists.NONE : own;
    }

    /**
     * Returns a location.
     *
     * @param id its id
     * @return the location, empty if there is none
     */
    public Optional<Location> findLocation(LocationId id) {
        return Optional.ofNullable(locations.get(id));
    }

    /** {@return all locations, in the order in which they were handed in} */
    public Collection<Location> locations() {
        return locations.values();
    }

    /**
     * Returns when a subject works.
     *
     * @param subject the subject
     * @return what the nearest subject at or above it says, empty if none does
     */
    public Optional<OperatingTimes> operationsOf(MarketSubject subject) {
        Optional<MarketSubject> at = Optional.of(subject);
        while (at.isPresent()) {
            OperatingTimes times = operations.get(at.get().id());
            if (times != null) {
                return Optional.of(times);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }
}
