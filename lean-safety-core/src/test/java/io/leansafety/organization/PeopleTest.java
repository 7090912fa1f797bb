package io.leansafety.organization;

import static io.leansafety.organization.SmallCompany.LONG_AGO;
import static io.leansafety.organization.SmallCompany.place;
import static io.leansafety.organization.SubjectTreeTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rule("O2")
class PeopleTest {
    private static final LocalDate DAY = SmallCompany.DAY;

    @Test
    void aPersonStandsWhereTheAssignmentOfTheDaySays() {
        AssignmentFact worker = place("T1", null, LONG_AGO, DAY.minusDays(1));
        AssignmentFact manager = place("W1", "WORKSHOP_MANAGER", DAY, null);
        AssignmentFact leader = place("U1", "UNIT_LEADER", DAY.plusDays(1), null);
        assertThat(standing(worker, manager)).isEqualTo("W1 Optional[WORKSHOP_MANAGER]");
        assertThat(standing(manager, worker)).isEqualTo("W1 Optional[WORKSHOP_MANAGER]");
        assertThat(standing(worker)).as("somebody who left").isEqualTo("T1 Optional.empty");
        assertThat(standing(leader, worker)).as("the next has not begun").isEqualTo("T1 Optional.empty");
    }

    @Test
    void theLatestThatBeganCountsForSomebodyWhoLeft() {
        AssignmentFact first = place("T1", null, LONG_AGO, LONG_AGO.plusDays(9));
        AssignmentFact second = place("T2", null, LONG_AGO.plusDays(20), LONG_AGO.plusDays(30));
        assertThat(standing(second, first)).isEqualTo("T2 Optional.empty");
    }

    @Test
    @Rule("V6")
    void aDayBeforeTheFirstAssignmentIsServedByNone() {
        assertThat(problems(company -> company.moving("P2", place("T1", null, DAY.plusDays(1), null))))
                .containsExactly("no-assignment organization.people[1].assignments");
    }

    @Test
    @Fault("RB-D13")
    void whatIsWrongWithPeopleIsNamed() {
        assertThat(problems(company -> company.moving("P1", place("T1", null, LONG_AGO, null))))
                .containsExactly("duplicate-person organization.people[1].id");
        assertThat(problems(company -> company.moving("P2", place("T9", null, LONG_AGO, null))))
                .containsExactly("unknown-subject organization.people[1].assignments[0].subject");
        assertThat(problems(company -> company.moving("P2", place("T1", "BOSS", LONG_AGO, null))))
                .containsExactly("unknown-tier organization.people[1].assignments[0].tier");
        assertThat(problems(company -> company.moving("P2", place("T1", null, DAY, DAY.minusDays(1)))))
                .containsExactly("ends-before-it-begins organization.people[1].assignments[0].to");
        assertThat(problems(company ->
                        company.moving("P2", place("T1", null, LONG_AGO, DAY), place("T2", null, DAY, null))))
                .containsExactly("overlapping-assignments organization.people[1].assignments[1]");
        assertThat(problems(company -> company.moving("P2", place("T1", null, null, null))))
                .containsExactly("missing-field organization.people[1].assignments[0].from");
        assertThat(problems(company -> {
                    company.people.add(new PersonFact(
                            new PersonId("P2"),
                            null,
                            place("T1", null, null, null),
                            List.of(place("T1", null, LONG_AGO, null))));
                    return company;
                }))
                .containsExactly("place-and-assignments organization.people[1].assignments");
        assertThat(problems(company -> company.moving("P2")))
                .containsExactly("missing-place organization.people[1].subject");
    }

    @Test
    @Rule({"O4", "V6"})
    void whatIsWrongWithRolesIsNamed() {
        assertThat(problems(company -> company.role("R", "T9", "P1")))
                .containsExactly("unknown-subject organization.roles[0].subject");
        assertThat(problems(company -> company.role("R", "T1", "P9")))
                .containsExactly("unknown-person organization.roles[0].person");
        assertThat(problems(company -> company.role("R", "T1", "P1", DAY, DAY.minusDays(1), null, null)))
                .containsExactly("ends-before-it-begins organization.roles[0].to");
        assertThat(problems(company -> {
                    company.roles.add(new RoleFact(
                            new RoleName("R"), new SubjectId("T1"), new PersonId("P1"), null, null, null, null));
                    return company;
                }))
                .containsExactly("missing-field organization.roles[0].from");
    }

    private static @Nullable String standing(AssignmentFact... assignments) {
        return SmallCompany.with()
                .moving("P1", assignments)
                .resolve()
                .findPerson(new PersonId("P1"))
                .map(person -> person.subject() + " " + person.tier())
                .orElse(null);
    }
}
