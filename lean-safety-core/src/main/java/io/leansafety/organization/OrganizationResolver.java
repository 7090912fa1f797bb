package io.leansafety.organization;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up what people and roles refer to, and says everything that is wrong with them. Rules O2 to O4. */
final class OrganizationResolver {
    private final OrganizationFacts facts;
    private final LocalDate day;
    private final Set<TierId> tiers;
    private final Problems problems;
    private final Place place;
    private final SubjectTree tree;
    /** Where each is listed first. */
    private final Map<PersonId, Place> knownPeople = new HashMap<>();

    private final Set<RoleName> brokenRoles = new HashSet<>();
    private boolean hasUnreadablePerson;
    private boolean hasUnreadableRole;

    OrganizationResolver(OrganizationFacts facts, LocalDate day, Set<TierId> tiers, Problems problems, Place place) {
        this.facts = facts;
        this.day = day;
        this.tiers = tiers;
        this.problems = problems;
        this.place = place;
        this.tree = SubjectTree.of(facts.subjects(), problems, place.field("subjects"));
    }

    Organization resolve() {
        ImmutableMap<PersonId, Person> people = people();
        ImmutableListMultimap<Organization.HeldRole, RoleHolder> holders = holders();
        return new Organization(
                tree.subjects(),
                tree.listed(),
                people,
                ImmutableSet.copyOf(knownPeople.keySet()),
                holders,
                new Organization.Gaps(tree.hasUnreadable(), hasUnreadablePerson, hasUnreadableRole, brokenRoles));
    }

    private ImmutableMap<PersonId, Person> people() {
        ImmutableMap.Builder<PersonId, Person> people = ImmutableMap.builder();
        Place list = place.field("people");
        hasUnreadablePerson = problems.isKnown(list);
        for (int i = 0; i < facts.people().size(); i++) {
            PersonFact fact = facts.people().get(i);
            Place here = list.index(i);
            Optional<Person> person = person(fact, here);
            Place field = here.field("id");
            Place first = fact.id() == null ? null : knownPeople.putIfAbsent(fact.id(), field);
            if (fact.id() == null) {
                problems.missing(field);
                hasUnreadablePerson = true;
            } else if (first != null) {
                problems.error("duplicate-person", RuleId.EXCHANGE, field, "person", fact.id(), "first", first.path());
            } else {
                person.ifPresent(known -> people.put(known.id(), known));
            }
        }
        return people.build();
    }

    private Optional<Person> person(PersonFact fact, Place here) {
        AssignmentFact place = fact.place();
        if (place != null && !fact.assignments().isEmpty()) {
            problems.error("place-and-assignments", RuleId.EXCHANGE, here.field("assignments"));
            return Optional.empty();
        }
        if (place != null) {
            return standing(fact, place, here);
        }
        if (fact.assignments().isEmpty()) {
            problems.errorUnlessKnown("missing-place", RuleId.EXCHANGE, here.field("subject"));
            return Optional.empty();
        }
        return inForce(fact.assignments(), here.field("assignments"))
                .flatMap(index -> standing(
                        fact,
                        fact.assignments().get(index),
                        here.field("assignments").index(index)));
    }

    /** The place of the assignment that counts; the others are checked when they are searched. */
    private Optional<Person> standing(PersonFact fact, AssignmentFact assignment, Place here) {
        MarketSubject subject = subject(assignment, here);
        boolean hasTier = hasTier(assignment, here);
        return fact.id() == null || subject == null || !hasTier
                ? Optional.empty()
                : Optional.of(new Person(fact.id(), fact.name(), subject, assignment.post(), assignment.tier()));
    }

    private @Nullable MarketSubject subject(AssignmentFact assignment, Place here) {
        return tree.find(assignment.subject(), here.field("subject"));
    }

    private boolean hasTier(AssignmentFact assignment, Place here) {
        Place field = here.field("tier");
        if (assignment.tier() == null) {
            return !problems.isKnown(field);
        }
        if (tiers.isEmpty() || tiers.contains(assignment.tier())) {
            return true;
        }
        problems.error("unknown-tier", RuleId.O3, field, "tier", assignment.tier(), "tiers", tiers);
        return false;
    }

    /** The index of the assignment in force on the day, else of the latest that began before it. */
    private Optional<Integer> inForce(List<AssignmentFact> assignments, Place here) {
        Integer best = null;
        DateSpan bestSpan = null;
        boolean complete = true;
        for (int i = 0; i < assignments.size(); i++) {
            DateSpan span = span(assignments.get(i).from(), assignments.get(i).to(), RuleId.O2, here.index(i));
            if (span == null) {
                complete = false;
                continue;
            }
            checkOverlap(assignments, i, span, here);
            boolean began = !span.from().isAfter(day);
            if (began && (bestSpan == null || span.from().isAfter(bestSpan.from()))) {
                best = i;
                bestSpan = span;
            }
        }
        for (int i = 0; i < assignments.size(); i++) {
            if (!complete || best == null || i != best) {
                subject(assignments.get(i), here.index(i));
                hasTier(assignments.get(i), here.index(i));
            }
        }
        if (best == null && complete) {
            problems.error("no-assignment", RuleId.V6, here, "day", day);
        }
        return complete ? Optional.ofNullable(best) : Optional.empty();
    }

    private void checkOverlap(List<AssignmentFact> assignments, int i, DateSpan span, Place here) {
        for (int j = 0; j < i; j++) {
            AssignmentFact earlier = assignments.get(j);
            if (isSpan(earlier.from(), earlier.to())
                    && earlier.from() != null
                    && span.overlaps(new DateSpan(earlier.from(), earlier.to()))) {
                problems.error("overlapping-assignments", RuleId.O2, here.index(i), "other", j, "span", span);
                return;
            }
        }
    }

    private ImmutableListMultimap<Organization.HeldRole, RoleHolder> holders() {
        ImmutableListMultimap.Builder<Organization.HeldRole, RoleHolder> holders = ImmutableListMultimap.builder();
        Place list = place.field("roles");
        hasUnreadableRole = problems.isKnown(list);
        for (int i = 0; i < facts.roles().size(); i++) {
            RoleFact fact = facts.roles().get(i);
            Place here = list.index(i);
            MarketSubject subject = tree.find(fact.subject(), here.field("subject"));
            DateSpan span = span(fact.from(), fact.to(), RuleId.V6, here);
            boolean hasPerson = hasPerson(fact.person(), here.field("person"));
            boolean readable = !problems.isKnown(here.field("shift")) && !problems.isKnown(here.field("specialty"));
            if (fact.role() == null) {
                problems.missing(here.field("role"));
                hasUnreadableRole = true;
            } else if (isReserved(fact.role())) {
                problems.error("reserved-role", RuleId.P5, here.field("role"), "role", fact.role());
            } else if (subject == null || span == null || !hasPerson || fact.person() == null || !readable) {
                brokenRoles.add(fact.role());
            } else {
                holders.put(
                        new Organization.HeldRole(fact.role(), subject.id()),
                        new RoleHolder(fact.person(), span, fact.shift(), fact.specialty()));
            }
        }
        return holders.orderValuesBy(Comparator.comparing(RoleHolder::person)).build();
    }

    /** OFFENDER and FINDER are named by the finding itself and held by nobody. */
    private static boolean isReserved(RoleName role) {
        return role.equals(RoleName.OFFENDER) || role.equals(RoleName.FINDER);
    }

    private boolean hasPerson(@Nullable PersonId person, Place field) {
        if (person == null) {
            problems.missing(field);
            return false;
        }
        if (knownPeople.containsKey(person)) {
            return true;
        }
        if (!hasUnreadablePerson) {
            problems.error("unknown-person", RuleId.O2, field, "person", person);
        }
        return false;
    }

    private @Nullable DateSpan span(@Nullable LocalDate from, @Nullable LocalDate to, RuleId rule, Place here) {
        if (from == null) {
            problems.missing(here.field("from"));
            return null;
        }
        if (!isSpan(from, to)) {
            problems.error("ends-before-it-begins", rule, here.field("to"), "from", from, "to", String.valueOf(to));
            return null;
        }
        return problems.isKnown(here.field("to")) ? null : new DateSpan(from, to);
    }

    private static boolean isSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && (to == null || !to.isBefore(from));
    }
}
