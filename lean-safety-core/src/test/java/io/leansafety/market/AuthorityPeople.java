package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.DateSpan;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;

/**
 * The people of the table of who may do what: everybody of a {@link SmallCompany} who holds an office, each of the unit U1
 * again in the unit U2, those whom it is about, and a few who hold every office: {@link #ACTOR} and {@link #DEPUTY} in one
 * post, and {@link #HANDS}, who take the other steps.
 */
final class AuthorityPeople {
    /** Holds every office. */
    static final String ACTOR = "ZA";

    /** Holds every office, in the post of {@link #ACTOR}. */
    static final String DEPUTY = "ZD";

    /** Whom it is about, where they hold every office themselves. */
    static final String HOLDER = "ZH";

    static final List<String> HANDS = List.of("Q0", "Q1", "Q2", "Q3");

    /** Who stands in which column of the table, but for whom it is about; the table says what the columns mean. */
    static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("XO", "A1"),
            Map.entry("XG", "G0"),
            Map.entry("XL", "C0"),
            Map.entry("DH", "N2"),
            Map.entry("UO", "O1"),
            Map.entry("UG", "G1"),
            Map.entry("UP", "B1"),
            Map.entry("UD", "V1"),
            Map.entry("WD", "E1"),
            Map.entry("SS", "S1"),
            Map.entry("TL", "L1"),
            Map.entry("CP", "K1"),
            Map.entry("WN", "P2"),
            Map.entry("OD", "E2"),
            Map.entry("OT", "L2"),
            Map.entry("dh", "N3"),
            Map.entry("uo", "O2"),
            Map.entry("ug", "G2"),
            Map.entry("up", "B2"),
            Map.entry("ud", "V2"),
            Map.entry("wd", "E3"),
            Map.entry("ss", "S3"),
            Map.entry("tl", "L4"),
            Map.entry("cp", "K3"),
            Map.entry("wn", "P4"),
            Map.entry("??", "NOBODY"));

    private static final DateSpan ALWAYS = new DateSpan(SmallCompany.LONG_AGO, null);

    /** Every office that a step with something of U1 may take. */
    private static final Map<String, List<String>> OFFICES = ImmutableSortedMap.<String, List<String>>naturalOrder()
            .put("ASSESSMENT_OFFICE", List.of("XS", "U1"))
            .put("LEADING_GROUP_HEAD", List.of("XS", "U1"))
            .put("COMPANY_LEADER", List.of("XS"))
            .put("DEPARTMENT_HEAD", List.of("D2"))
            .put("UNIT_PRINCIPAL", List.of("U1", "U2"))
            .put("UNIT_DEPUTY", List.of("U1"))
            .put("WORKSHOP_DIRECTOR", List.of("W1", "W2"))
            .put("SAFETY_SUPERVISOR", List.of("W1"))
            .put("TEAM_LEADER", List.of("T1", "T2"))
            .put("CONTRACTOR_PRINCIPAL", List.of("K1"))
            .buildOrThrow();

    static final OrganizationFacts FACTS = company().facts();

    /** Another enterprise, which knows none of them. */
    static final OrganizationFacts ELSEWHERE = new OrganizationFacts(
            List.of(new SubjectFact(new SubjectId("YF"), null, SubjectLevel.COMPANY, null)),
            List.of(SmallCompany.person("Y1", SmallCompany.place("YF", null, null, null))),
            List.of());

    private AuthorityPeople() {}

    /** The same people and somebody of the place and tier of one of them, who holds every office. */
    static OrganizationFacts withHolderLike(String person) {
        AssignmentFact place = FACTS.people().stream()
                .filter(known -> new PersonId(person).equals(known.id()))
                .findFirst()
                .orElseThrow()
                .place();
        SmallCompany company = company();
        company.people.add(SmallCompany.person(HOLDER, requireNonNull(place)));
        return everyOffice(company, HOLDER, ALWAYS).facts();
    }

    /** The same people, of whom {@link #ACTOR} holds every office on some days alone. */
    static OrganizationFacts withActorOn(DateSpan days) {
        return company(days).facts();
    }

    private static SmallCompany company() {
        return company(ALWAYS);
    }

    private static SmallCompany company(DateSpan daysOfActor) {
        SmallCompany company = SmallCompany.with(
                        "A1@D1",
                        "G0@XS",
                        "N1@D1",
                        "N2@D2",
                        "N3@D3",
                        "O1@U1",
                        "G1@U1",
                        "V1@U1",
                        "S1@W1",
                        "K1@K1",
                        "E2@W2",
                        "L2@T2",
                        "O2@U2",
                        "G2@U2",
                        "B2@U2",
                        "V2@U2",
                        "E3@W3",
                        "S3@W3",
                        "L4@T4",
                        "K3@K3",
                        "P1@T1",
                        "P2@T1",
                        "P4@T4",
                        "C0@XS",
                        "E1@W1",
                        "Q0@XS",
                        "Q1@XS",
                        "Q2@XS",
                        "Q3@XS",
                        "L1@T1:TEAM_LEADER",
                        "B1@U1:UNIT_LEADER",
                        "LC@XS:COMPANY_LEADER",
                        "MD@D2:DEPARTMENT_MANAGER",
                        "MS@D1:DEPARTMENT_MANAGER",
                        "MU@U1:UNIT_LEADER",
                        "MW@W1:WORKSHOP_MANAGER")
                .subject("D2", SubjectLevel.DEPARTMENT, "XS")
                .subject("D3", SubjectLevel.DEPARTMENT, "XS")
                .subject("K3", SubjectLevel.CONTRACTOR, "U2");
        company.people.add(SmallCompany.person(ACTOR, post("主任")));
        company.people.add(SmallCompany.person(DEPUTY, post("主任")));
        HANDS.forEach(hand -> everyOffice(company, hand, ALWAYS));
        everyOffice(company, ACTOR, daysOfActor);
        everyOffice(company, DEPUTY, ALWAYS);
        return company.role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("LEADING_GROUP_HEAD", "XS", "G0")
                .role("COMPANY_LEADER", "XS", "C0")
                .role("DEPARTMENT_HEAD", "D1", "N1")
                .role("DEPARTMENT_HEAD", "D2", "N2")
                .role("DEPARTMENT_HEAD", "D3", "N3")
                .role("ASSESSMENT_OFFICE", "U1", "O1")
                .role("LEADING_GROUP_HEAD", "U1", "G1")
                .role("UNIT_PRINCIPAL", "U1", "B1")
                .role("UNIT_DEPUTY", "U1", "V1")
                .role("WORKSHOP_DIRECTOR", "W1", "E1")
                .role("WORKSHOP_DIRECTOR", "W2", "E2")
                .role("SAFETY_SUPERVISOR", "W1", "S1")
                .role("TEAM_LEADER", "T1", "L1")
                .role("TEAM_LEADER", "T2", "L2")
                .role("CONTRACTOR_PRINCIPAL", "K1", "K1")
                .role("ASSESSMENT_OFFICE", "U2", "O2")
                .role("LEADING_GROUP_HEAD", "U2", "G2")
                .role("UNIT_PRINCIPAL", "U2", "B2")
                .role("UNIT_DEPUTY", "U2", "V2")
                .role("WORKSHOP_DIRECTOR", "W3", "E3")
                .role("SAFETY_SUPERVISOR", "W3", "S3")
                .role("TEAM_LEADER", "T4", "L4")
                .role("CONTRACTOR_PRINCIPAL", "K3", "K3");
    }

    private static AssignmentFact post(String post) {
        return new AssignmentFact(new SubjectId("XS"), post, null, null, null);
    }

    private static SmallCompany everyOffice(SmallCompany company, String person, DateSpan days) {
        OFFICES.forEach((role, subjects) ->
                subjects.forEach(subject -> company.role(role, subject, person, days.from(), days.to(), null, null)));
        return company;
    }
}
