package io.leansafety.organization;

import java.util.List;

/**
 * The organization as handed in.
 *
 * @param subjects the market subjects, in any order
 * @param people everybody who is settled, charged or rewarded
 * @param roles who holds which role when
 */
public record OrganizationFacts(List<SubjectFact> subjects, List<PersonFact> people, List<RoleFact> roles) {
    /** An organization without anything in it. */
    public static final OrganizationFacts EMPTY = new OrganizationFacts(List.of(), List.of(), List.of());

    public OrganizationFacts {
        subjects = List.copyOf(subjects);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
