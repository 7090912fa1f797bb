package io.leansafety.organization;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The resolved organization of a month: subjects, people where they stand, and who holds which role. Rules O1, O2, O4.
 *
 * <p>One that was resolved with problems is incomplete; it serves to find the problems of what refers to it, and says
 * when it can't tell ({@link #cannotTell}), so that what depends on a problem is not reported again.
 */
public final class Organization {
    private final ImmutableMap<SubjectId, MarketSubject> subjects;
    private final ImmutableSet<SubjectId> knownSubjects;
    private final ImmutableMap<PersonId, Person> people;
    private final ImmutableSet<PersonId> knownPeople;
    private final ImmutableListMultimap<HeldRole, RoleHolder> holders;
    private final Gaps gaps;

    /** A role at a subject. */
    record HeldRole(RoleName role, SubjectId subject) {}

    /** What could not be read, so that a failed search there proves nothing. */
    record Gaps(boolean subjects, boolean people, boolean roles, Set<RoleName> brokenRoles) {}

    Organization(
            ImmutableMap<SubjectId, MarketSubject> subjects,
            ImmutableSet<SubjectId> knownSubjects,
            ImmutableMap<PersonId, Person> people,
            ImmutableSet<PersonId> knownPeople,
            ImmutableListMultimap<HeldRole, RoleHolder> holders,
            Gaps gaps) {
        this.subjects = subjects;
        this.knownSubjects = knownSubjects;
        this.people = people;
        this.knownPeople = knownPeople;
        this.holders = holders;
        this.gaps = gaps;
    }

    /**
     * Resolves an organization as of a day.
     *
     * @param facts the organization as handed in
     * @param day the day by which people stand somewhere, the last of the month
     * @param tiers the tiers that the policy defines
     * @param problems gathers everything that is wrong
     * @param place where the facts stand in their document
     * @return the organization, incomplete if there are problems
     */
    public static Organization resolve(
            OrganizationFacts facts, LocalDate day, Set<TierId> tiers, Problems problems, Place place) {
        return new OrganizationResolver(facts, day, tiers, problems, place).resolve();
    }

    /** {@return all subjects} */
    public Collection<MarketSubject> subjects() {
        return subjects.values();
    }

    /** {@return everybody, in no order} */
    public Collection<Person> people() {
        return people.values();
    }

    /**
     * Returns a subject.
     *
     * @param id its id
     * @return the subject, empty if there is none
     */
    public Optional<MarketSubject> findSubject(SubjectId id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /**
     * Returns a person.
     *
     * @param id the id
     * @return the person, empty if there is none, or none that could be resolved
     */
    public Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /**
     * Returns whether a person is listed, be it with problems.
     *
     * @param id the id
     * @return whether the id is one of the organization's
     */
    public boolean hasPerson(PersonId id) {
        return knownPeople.contains(id) || gaps.people();
    }

    /**
     * Returns whether a subject is listed, or may be one whose id could not be read.
     *
     * @param id the id
     * @return whether it would be wrong to call it unknown
     */
    public boolean hasSubject(SubjectId id) {
        return knownSubjects.contains(id) || gaps.subjects();
    }

    /**
     * Returns the holders of a role: those at the nearest subject, at or above, that has a holder on that day whose
     * shift and specialty are each absent or equal; of them those with the most equal attributes. Rule O4.
     *
     * @param query what is asked
     * @return the holders by id, each once; empty if there is none up to the root
     */
    public List<PersonId> holdersOf(RoleQuery query) {
        Optional<MarketSubject> at = Optional.of(query.subject());
        while (at.isPresent()) {
            List<RoleHolder> answering = holders
                    .get(new HeldRole(query.role(), at.get().id()))
                    .stream()
                    .filter(holder -> holder.answers(query))
                    .toList();
            if (!answering.isEmpty()) {
                return closest(answering);
            }
            at = at.get().parent();
        }
        return List.of();
    }

    /**
     * Returns whether a search that found nobody proves nothing, because something on its way could not be read.
     *
     * @param query what was asked
     * @return whether a problem reported elsewhere may be the cause
     */
    public boolean cannotTell(RoleQuery query) {
        return !query.subject().isRooted() || gaps.roles() || gaps.brokenRoles().contains(query.role());
    }

    private static List<PersonId> closest(List<RoleHolder> answering) {
        int closeness = answering.stream().mapToInt(RoleHolder::closeness).max().orElse(0);
        Set<PersonId> closest = new TreeSet<>();
        for (RoleHolder holder : answering) {
            if (holder.closeness() == closeness) {
                closest.add(holder.person());
            }
        }
        return List.copyOf(closest);
    }
}
