package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each day goes by the holders that the organization of that day gave it. */
@Rule({"O4", "V6"})
class RolesInForceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 10, 15);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 1);

    @Test
    void aloneItStaysAsItIs() {
        OrganizationFacts only =
                SmallCompany.with("P1@T1").role("TEAM_LEADER", "T1", "P1").facts();

        assertThat(join(Map.of(NEXT, only))).isEqualTo(only);
    }

    @Test
    void whatBothGiveGoesOnAsIfItHadNeverEnded() {
        OrganizationFacts both =
                SmallCompany.with("P1@T1").role("TEAM_LEADER", "T1", "P1").facts();

        assertThat(join(Map.of(FIRST, both, NEXT, both, THIRD, both))).isEqualTo(both);
    }

    @Test
    void whatOneGivesEndsTheDayBeforeTheNextBegins() {
        assertThat(joined(leader("P1"), leader("P2"), leader("P1")))
                .containsExactlyInAnyOrder(
                        "P1 2020-01-01 2026-10-14", "P2 2026-10-15 2026-10-31", "P1 2026-11-01 null");
    }

    @Test
    void aNextOneSaysNothingOfTheDaysBeforeIt() {
        SmallCompany none = company();
        SmallCompany past =
                company().role("TEAM_LEADER", "T1", "P1", LocalDate.of(2026, 2, 1), NEXT.minusDays(3), null, null);

        assertThat(joined(none, past)).isEmpty();
        assertThat(joined(past, none)).containsExactly("P1 2026-02-01 2026-10-12");
    }

    @Test
    void whatWasToBeginLaterBeginsOnlyIfTheNextOneSaysSo() {
        SmallCompany planned = company().role("TEAM_LEADER", "T1", "P1", THIRD, null, null, null);

        assertThat(joined(planned, company())).isEmpty();
        assertThat(joined(company(), planned)).containsExactly("P1 2026-11-01 null");
    }

    @Test
    void whoIsNotInTheLastHoldsNothing() {
        OrganizationFacts without = SmallCompany.with("P2@T1").facts();

        assertThat(roles(join(Map.of(FIRST, leader("P1").facts(), NEXT, without))))
                .isEmpty();
    }

    private static SmallCompany company() {
        return SmallCompany.with("P1@T1", "P2@T1");
    }

    private static SmallCompany leader(String person) {
        return company().role("TEAM_LEADER", "T1", person);
    }

    private static List<String> joined(SmallCompany... versions) {
        List<LocalDate> days = List.of(FIRST, NEXT, THIRD);
        Map<LocalDate, OrganizationFacts> byDay = new TreeMap<>();
        for (int i = 0; i < versions.length; i++) {
            byDay.put(days.get(i), versions[i].facts());
        }
        return roles(join(byDay));
    }

    private static OrganizationFacts join(Map<LocalDate, OrganizationFacts> byDay) {
        PublishedOrganizations published = new PublishedOrganizations();
        byDay.forEach(published::add);
        return published.inForce(new KnownOrganizations()).joined(THIRD).orElseThrow();
    }

    private static List<String> roles(OrganizationFacts joined) {
        return joined.roles().stream().map(RolesInForceTest::text).toList();
    }

    private static String text(RoleFact role) {
        return role.person() + " " + role.from() + " " + role.to();
    }
}
