package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Organization;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleQuery;
import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is known of organizations is never another than what is published, and is not read again. */
@Rule({"O4", "V6"})
class KnownOrganizationsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Set<TierId> NO_TIERS = Set.of();
    private static final RoleName LEADER = new RoleName("TEAM_LEADER");

    private final PublishedOrganizations published = new PublishedOrganizations();
    private final KnownOrganizations known = new KnownOrganizations();

    @Test
    void oneThatIsKnownIsNotReadAgain() {
        publish(3);
        Organization first = on(TODAY);

        assertThat(published.read()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(on(TODAY)).isSameAs(first);
        assertThat(published.read()).isEmpty();
    }

    @Test
    void anotherDayTakesTheLastVersionAlone() {
        publish(3);
        Organization today = on(TODAY);
        published.read();

        assertThat(on(TODAY.plusDays(1))).isNotSameAs(today);
        assertThat(published.read()).containsExactly(3);
    }

    @Test
    void oneMoreVersionTakesTheLastTwo() {
        publish(5);
        on(TODAY);
        published.read();
        published.add(FIRST.plusDays(6), leader("P2"));

        assertThat(leaderOn(on(TODAY))).containsExactly(new PersonId("P2"));
        assertThat(published.read()).containsExactlyInAnyOrder(5, 6);
    }

    /** A number that was taken back with its unit says something else when it is taken again. */
    @Test
    void theSameNumberSayingSomethingElseIsAnother() {
        PublishedOrganizations other = new PublishedOrganizations();
        published.add(1, FIRST, leader("P1"));
        other.add(1, FIRST, leader("P2"));

        assertThat(leaderOn(on(TODAY))).containsExactly(new PersonId("P1"));
        assertThat(leaderOn(on(other, TODAY, known))).containsExactly(new PersonId("P2"));
    }

    @Test
    void whatIsWrongWithOneIsSaidEachTime() {
        published.add(
                FIRST,
                SmallCompany.with("P1@T1").role("TEAM_LEADER", "T1", "P9").facts());

        for (int i = 0; i < 2; i++) {
            Problems problems = new Problems();
            Optional<Organization> organization = published.inForce(known).on(TODAY, NO_TIERS, problems);
            assertThat(organization).isEmpty();
            assertThat(problems.list()).extracting(Problem::code).containsExactly("unknown-person");
        }
    }

    /** Versions on any days in any order, asked for after each on any day: always as if nothing had been known. */
    @RepeatedTest(50)
    void oneThatIsKnownIsAsOneThatIsMadeAfresh() {
        Random random = new Random();
        for (int version = 0; version < 8; version++) {
            published.add(FIRST.plusDays(random.nextInt(10)), leader("P" + (1 + random.nextInt(2))));
            for (int i = 0; i < 4; i++) {
                LocalDate day = FIRST.plusDays(random.nextInt(12));
                OrganizationInForce fresh = published.inForce(new KnownOrganizations());
                assertThat(published.inForce(known).joined(day)).isEqualTo(fresh.joined(day));
                assertThat(holders(known, day)).isEqualTo(holders(new KnownOrganizations(), day));
            }
        }
    }

    private List<List<PersonId>> holders(KnownOrganizations remembered, LocalDate day) {
        return published
                .inForce(remembered)
                .on(day, NO_TIERS, new Problems())
                .map(organization -> FIRST.minusDays(1)
                        .datesUntil(day)
                        .map(each -> leaderOn(organization, each))
                        .toList())
                .orElse(List.of());
    }

    private void publish(int versions) {
        for (int i = 1; i <= versions; i++) {
            published.add(FIRST.plusDays(i), leader("P1"));
        }
    }

    private static OrganizationFacts leader(String person) {
        return SmallCompany.with("P1@T1", "P2@T1")
                .role("TEAM_LEADER", "T1", person)
                .facts();
    }

    private Organization on(LocalDate day) {
        return on(published, day, known);
    }

    private static Organization on(PublishedOrganizations published, LocalDate day, KnownOrganizations known) {
        return published.inForce(known).on(day, NO_TIERS, new Problems()).orElseThrow();
    }

    private static List<PersonId> leaderOn(Organization organization) {
        return leaderOn(organization, TODAY);
    }

    private static List<PersonId> leaderOn(Organization organization, LocalDate day) {
        return organization.holdersOf(new RoleQuery(
                LEADER, organization.findSubject(new SubjectId("T1")).orElseThrow(), day, null, null));
    }
}
