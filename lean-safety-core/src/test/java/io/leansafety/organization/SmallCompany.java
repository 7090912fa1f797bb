package io.leansafety.organization;

import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One company for many tests.
 *
 * <pre>
 * XS company
 * ├─ U1 unit
 * │  ├─ W1 workshop: T1 team (posts O1, O2), T2 team (post O3)
 * │  ├─ W2 workshop: T3 team
 * │  └─ K1 contractor
 * ├─ U2 unit
 * │  └─ W3 workshop: T4 team
 * ├─ D1 department
 * └─ K2 contractor
 * </pre>
 */
public final class SmallCompany {
    public static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public final List<SubjectFact> subjects = new ArrayList<>();
    public final List<PersonFact> people = new ArrayList<>();
    public final List<RoleFact> roles = new ArrayList<>();

    private SmallCompany() {
        subject("XS", SubjectLevel.COMPANY, null);
        subject("U1", SubjectLevel.UNIT, "XS");
        subject("U2", SubjectLevel.UNIT, "XS");
        subject("W1", SubjectLevel.WORKSHOP, "U1");
        subject("W2", SubjectLevel.WORKSHOP, "U1");
        subject("W3", SubjectLevel.WORKSHOP, "U2");
        subject("T1", SubjectLevel.TEAM, "W1");
        subject("T2", SubjectLevel.TEAM, "W1");
        subject("T3", SubjectLevel.TEAM, "W2");
        subject("T4", SubjectLevel.TEAM, "W3");
        subject("O1", SubjectLevel.POST, "T1");
        subject("O2", SubjectLevel.POST, "T1");
        subject("O3", SubjectLevel.POST, "T2");
        subject("D1", SubjectLevel.DEPARTMENT, "XS");
        subject("K1", SubjectLevel.CONTRACTOR, "U1");
        subject("K2", SubjectLevel.CONTRACTOR, "XS");
    }

    /** People written as {@code "P1@T1"} or, with a tier, {@code "P1@T1:TEAM_LEADER"}. */
    public static SmallCompany with(String... people) {
        SmallCompany company = new SmallCompany();
        for (String text : people) {
            String[] parts = text.split("[@:]", -1);
            company.people.add(person(parts[0], place(parts[1], parts.length > 2 ? parts[2] : null, null, null)));
        }
        return company;
    }

    public SmallCompany subject(String id, SubjectLevel level, @Nullable String parent) {
        subjects.add(new SubjectFact(new SubjectId(id), null, level, parent == null ? null : new SubjectId(parent)));
        return this;
    }

    /** A person with dated assignments. */
    public SmallCompany moving(String id, AssignmentFact... assignments) {
        people.add(new PersonFact(new PersonId(id), null, null, List.of(assignments)));
        return this;
    }

    /** Somebody who holds a role for all time, all shifts and all specialties. */
    public SmallCompany role(String role, String subject, String person) {
        return role(role, subject, person, LONG_AGO, null, null, null);
    }

    public SmallCompany role(
            String role,
            String subject,
            String person,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Shift shift,
            @Nullable String specialty) {
        roles.add(new RoleFact(
                new RoleName(role), new SubjectId(subject), new PersonId(person), from, to, shift, specialty));
        return this;
    }

    public OrganizationFacts facts() {
        return new OrganizationFacts(subjects, people, roles);
    }

    public Organization resolve(Problems problems) {
        return Organization.resolve(
                facts(),
                DAY,
                BuiltInPolicies.xinsheng2020No52().tierIds(),
                problems,
                Place.in(Document.MONTH).field("organization"));
    }

    public Organization resolve() {
        Problems problems = new Problems();
        Organization organization = resolve(problems);
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return organization;
    }

    public static PersonFact person(String id, AssignmentFact place) {
        return new PersonFact(new PersonId(id), null, place, List.of());
    }

    public static AssignmentFact place(
            String subject, @Nullable String tier, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new AssignmentFact(new SubjectId(subject), null, tier == null ? null : new TierId(tier), from, to);
    }

    /** A subject of this company. */
    public static MarketSubject subject(Organization organization, String id) {
        return organization.findSubject(new SubjectId(id)).orElseThrow();
    }
}
