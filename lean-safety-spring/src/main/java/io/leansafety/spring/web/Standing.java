package io.leansafety.spring.web;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody stands in an organization on a day. */
record Standing(OrganizationFacts organization, LocalDate day, PersonId person) {
    boolean isKnown() {
        return organization.people().stream().anyMatch(one -> person.equals(one.id()));
    }

    boolean is(Optional<PersonId> other) {
        return isKnown() && other.filter(person::equals).isPresent();
    }

    /** Whether they hold one of some roles at the company. */
    boolean holdsAtCompany(Set<RoleName> roles) {
        Set<SubjectId> company = organization.subjects().stream()
                .filter(subject -> subject.parent() == null)
                .map(SubjectFact::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return held().anyMatch(role -> roles.contains(role.role()) && company.contains(role.subject()));
    }

    /** Whether they hold some role at a subject or above it. */
    boolean holdsAnyAt(Optional<SubjectId> subject) {
        Set<SubjectId> upwards = new HashSet<>();
        Optional<SubjectId> at = subject;
        while (at.isPresent() && upwards.add(at.get())) {
            at = parent(at.get());
        }
        return held().anyMatch(role -> upwards.contains(role.subject()));
    }

    private Optional<SubjectId> parent(SubjectId subject) {
        return organization.subjects().stream()
                .filter(one -> subject.equals(one.id()))
                .flatMap(one -> Stream.ofNullable(one.parent()))
                .findFirst();
    }

    private Stream<RoleFact> held() {
        return organization.roles().stream()
                .filter(role -> isKnown() && person.equals(role.person()))
                .filter(role -> role.from() == null || !role.from().isAfter(day))
                .filter(role -> role.to() == null || !role.to().isBefore(day));
    }
}
