package io.leansafety.cli.play;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Roles that the desks ask for and that month files, which only settle, have no use for. The play publishes them with the
 * organization: the first of the subject's people by id holds the role, where the file names nobody.
 */
final class AddedRoles {
    /** A role that every subject of a level needs. */
    private record Needed(SubjectLevel level, RoleName role) {}

    /** The table. */
    private static final List<Needed> TABLE =
            // who bids for a contractor, and says that the work is done (rule T2)
            List.of(new Needed(SubjectLevel.CONTRACTOR, new RoleName("CONTRACTOR_PRINCIPAL")));

    private AddedRoles() {}

    /** The roles that an organization lacks. */
    static List<RoleFact> of(OrganizationFacts facts) {
        LocalDate from = facts.roles().stream()
                .map(RoleFact::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return TABLE.stream()
                .flatMap(needed -> facts.subjects().stream()
                        .filter(subject -> subject.level() == needed.level())
                        .flatMap(subject -> Optional.ofNullable(subject.id()).stream())
                        .filter(subject -> !isHeld(facts, needed.role(), subject))
                        .flatMap(subject -> first(facts, subject).stream()
                                .map(person -> new RoleFact(needed.role(), subject, person, from, null, null, null))))
                .toList();
    }

    /** An organization with them. */
    static OrganizationFacts with(OrganizationFacts facts) {
        List<RoleFact> roles =
                Stream.concat(facts.roles().stream(), of(facts).stream()).toList();
        return new OrganizationFacts(facts.subjects(), facts.people(), roles);
    }

    private static boolean isHeld(OrganizationFacts facts, RoleName role, SubjectId subject) {
        return facts.roles().stream().anyMatch(held -> role.equals(held.role()) && subject.equals(held.subject()));
    }

    private static Optional<PersonId> first(OrganizationFacts facts, SubjectId subject) {
        return facts.people().stream()
                .filter(person ->
                        person.place() != null && subject.equals(person.place().subject()))
                .map(PersonFact::id)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
