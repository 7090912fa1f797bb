package io.leansafety.market;

import static io.leansafety.market.PublishingMarket.NEXT;
import static io.leansafety.market.PublishingMarket.TODAY;
import static io.leansafety.market.PublishingMarket.catalog;
import static io.leansafety.market.PublishingMarket.company;
import static io.leansafety.market.PublishingMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Published;
import io.leansafety.organization.HolderChange;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organizations follow each other; who publishes one is told before what it changes. */
@Rule({"V6", "O4", "A9"})
class OrganizationDeskTest {
    private final PublishingMarket market = PublishingMarket.open();

    @Test
    void theFirstIsPublishedByWhomeverTheHostLets() {
        PublishingMarket empty = PublishingMarket.empty();
        OrganizationDesk.Publish first = new OrganizationDesk.Publish(company().facts(), Effect.NEXT_PERIOD, null);
        assertThat(empty.organization.publish(empty.by("P1"), first).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, NEXT, false));
        assertThat(empty.organization.inForce(empty.enterprise(), TODAY)).isEmpty();
        assertThat(empty.organization.inForce(empty.enterprise(), NEXT))
                .contains(company().facts());
        assertThat(refused(empty.on(NEXT).organization.publish(empty.by("P1"), first)))
                .containsExactly("role-needed request actor");
    }

    @ParameterizedTest
    @CsvSource({"A1, true", "H1, true", "B1, false", "C1, false", "P1, false", "P2, false"})
    void aLaterOneByTheCompanysOfficeOrTheHeadOfItsLeadingGroup(String person, boolean isAllowed) {
        List<Object> before = market.contents();
        Outcome<PublicationReceipt> outcome = market.organization.publish(
                market.small.by(person, "K"), publish(company().facts()));
        assertThat(refused(outcome)).isEqualTo(isAllowed ? List.of() : List.of("role-needed request actor"));
        assertThat(market.contents().equals(before)).isEqualTo(!isAllowed);
        assertThat(refused(market.organization.preview(
                        market.by(person), publish(company().facts()))))
                .isEqualTo(isAllowed ? List.of() : List.of("role-needed request actor"));
    }

    @Test
    void somebodyOfNoOrganizationMayNot() {
        assertThat(refused(market.organization.publish(
                        market.by("X9"), publish(company().facts()))))
                .containsExactly("unknown-person request actor");
        Context elsewhere = new Context(
                new EnterpriseId("YF"), new PersonId("A1"), market.by("A1").request());
        assertThat(refused(
                        market.organization.publish(elsewhere, publish(company().facts()))))
                .containsExactly("no-policy-on request day");
    }

    @Test
    @Rule({"O1", "O2"})
    void allThatIsWrongIsSaidAtItsPlace() {
        SmallCompany wrong = company().role("TEAM_LEADER", "T9", "P1").role("TEAM_LEADER", "T1", "P9");
        List<Object> before = market.contents();
        assertThat(refused(market.organization.publish(market.small.by("A1", "K"), publish(wrong.facts()))))
                .containsExactly(
                        "unknown-subject organization roles[5].subject", "unknown-person organization roles[6].person");
        assertThat(market.contents()).isEqualTo(before);
    }

    @Test
    @Rule({"V6", "P1"})
    void whatPublishedCatalogsNameStays() {
        market.publish(catalog("W3", "100.00", null), Effect.IMMEDIATE, null);
        OrganizationFacts all = company().facts();
        List<SubjectFact> left = all.subjects().stream()
                .filter(subject ->
                        !Stream.of("W3", "T4").map(SubjectId::new).toList().contains(subject.id()))
                .toList();
        assertThat(refused(market.organization.publish(
                        market.by("A1"), publish(new OrganizationFacts(left, all.people(), all.roles())))))
                .containsExactly("unknown-subject request catalogs[0].owner");
    }

    @Test
    @Rule("S11")
    void isPublishedOnceUnderOneKey() {
        Context who = market.small.by("A1", "same");
        OrganizationDesk.Publish command = publish(company().facts());
        assertThat(market.organization.publish(who, command).orElseThrow())
                .isEqualTo(new PublicationReceipt(2, TODAY, false));
        assertThat(market.on(NEXT).organization.publish(who, command).orElseThrow())
                .isEqualTo(new PublicationReceipt(2, TODAY, true));
        assertThat(market.organization.published(market.enterprise())).hasSize(2);
        assertThat(refused(market.organization.publish(
                        who, new OrganizationDesk.Publish(company().facts(), Effect.NEXT_PERIOD, null))))
                .containsExactly("request-key-used request request");
    }

    @Test
    void theOneBegunLastIsInForceAndOfOneDayTheOnePublishedLater() {
        OrganizationFacts next = company().role("TEAM_LEADER", "T1", "P1").facts();
        OrganizationFacts mended = company().role("TEAM_LEADER", "T2", "P1").facts();
        market.publish(next, Effect.NEXT_PERIOD, null);
        market.publish(company().facts(), Effect.IMMEDIATE, null);
        assertThat(market.organization.inForce(market.enterprise(), NEXT)).contains(next);
        market.publish(mended, Effect.BY_FACT_DATE, NEXT);
        assertThat(market.organization.inForce(market.enterprise(), NEXT)).contains(mended);
        assertThat(market.organization.inForce(market.enterprise(), NEXT.minusDays(1)))
                .contains(company().facts());
        assertThat(market.organization.published(market.enterprise()))
                .extracting(Published::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void saysBeforeWhatThenHappens() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.issued(
                FindingDraft.of("F1", "V-01", "T1").on(TODAY).fact(),
                FindingDraft.of("F2", "V-01", "T2")
                        .on(TODAY)
                        .holders("TEAM_LEADER", "P1")
                        .fact(),
                FindingDraft.of("F3", "V-01", "T1").on(TODAY.minusDays(1)).fact());
        OrganizationFacts two = company().role("TEAM_LEADER", "T1", "P1").facts();

        List<Object> before = market.contents();
        OrganizationDesk.Preview preview = market.organization
                .preview(market.small.by("A1", "K"), publish(two))
                .orElseThrow();
        assertThat(market.contents()).isEqualTo(before);
        assertThat(preview.from()).isEqualTo(TODAY);
        assertThat(preview.findings().looked()).isEqualTo(3);
        assertThat(preview.findings().problems()).isEmpty();
        assertThat(preview.holders()).singleElement().satisfies(change -> {
            assertThat(change.role() + " " + change.subject()).isEqualTo("TEAM_LEADER T1");
            assertThat(people(change.before())).containsExactly("P2");
            assertThat(people(change.after())).containsExactly("P1", "P2");
        });
        FindingChange only = preview.findings().changes().get(0);
        assertThat(only.id()).hasToString("F1");
        assertThat(only.holders()).hasToString("[Holders[role=TEAM_LEADER, before=[P2], after=[P1, P2]]]");
        market.holds(
                preview.findings(),
                now -> now.publish(two, Effect.IMMEDIATE, null),
                differing -> assertThat(differing)
                        .isEqualTo(PublishingMarket.told(preview.findings()))
                        .hasSize(1));
    }

    @Test
    void saysWhichFindingNobodyCouldBeChargedFor() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.issued(FindingDraft.of("F1", "V-01", "T1").on(TODAY).fact());
        OrganizationFacts all = company().facts();
        OrganizationFacts without =
                new OrganizationFacts(all.subjects(), all.people(), all.roles().subList(0, 4));
        OrganizationDesk.Preview preview =
                market.organization.preview(market.by("A1"), publish(without)).orElseThrow();
        FindingChange only = preview.findings().changes().get(0);
        assertThat(only.before()).isPresent();
        assertThat(only.after()).isEmpty();
        assertThat(only.problems()).extracting(Problem::code).containsExactly("no-holder");
        assertThat(preview.holders()).extracting(HolderChange::after).containsExactly(List.of());
    }

    /** Roles go by the day, subjects by the month: those of a month that ends before it begins are left alone. */
    @Test
    void whatMovesToAnotherCenterSettlesThereOnceItBegins() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.issued(FindingDraft.of("F1", "V-01", "T1").on(TODAY).fact());
        OrganizationFacts moved =
                moved(company().role("TEAM_LEADER", "T1", "P1").facts());
        OrganizationDesk.Preview preview = market.organization
                .preview(market.by("A1"), new OrganizationDesk.Publish(moved, Effect.NEXT_PERIOD, null))
                .orElseThrow();
        assertThat(preview.findings().month()).isEqualTo(MarketFacts.DECEMBER);
        assertThat(preview.findings().changes()).singleElement().satisfies(change -> {
            assertThat(change.centers()).hasToString("Optional[Line[before=Optional[U1], after=Optional[U2]]]");
            assertThat(change.holders()).isEmpty();
        });
        market.holds(
                preview.findings(),
                now -> now.publish(moved, Effect.NEXT_PERIOD, null),
                differing -> assertThat(differing).isEmpty());
    }

    @Test
    void whatIsDecidedKeepsItsCenterUntilItsMonthIsPosted() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.finding(FindingDraft.of("F1", "V-01", "T1").on(TODAY).fact(), SlipStep.CONFIRM, SlipState.CONFIRMED);
        OrganizationFacts moved = moved(company().facts());

        assertThat(refused(market.organization.publish(market.by("A1"), publish(moved))))
                .containsExactly("priced-otherwise organization");
        assertThat(refused(market.organization.preview(market.by("A1"), publish(moved))))
                .containsExactly("priced-otherwise organization");
        market.publish(moved, Effect.NEXT_PERIOD, null);
    }

    @Test
    @Rule({"O2", "O4"})
    void whomAnOpenFindingNeedsStays() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.issued(
                FindingDraft.of("F1", "V-01", "T1").on(TODAY.minusDays(1)).fact(),
                FindingDraft.of("F2", "V-01", "T3")
                        .on(TODAY)
                        .holders("TEAM_LEADER", "P3")
                        .offender("P1")
                        .fact());
        OrganizationFacts all = company().facts();
        Outcome<PublicationReceipt> outcome = market.organization.publish(
                market.by("A1"),
                publish(new OrganizationFacts(
                        all.subjects(), all.people().subList(0, 4), all.roles().subList(0, 4))));

        assertThat(refused(outcome)).containsExactly("left-out organization", "left-out organization");
        assertThat(outcome.problems())
                .extracting(problem -> problem.arguments().get("left"))
                .containsExactly("P2", "P1, P3");
    }

    /** W1 and what is below it, at U2. */
    private static OrganizationFacts moved(OrganizationFacts facts) {
        return new OrganizationFacts(
                facts.subjects().stream()
                        .map(subject -> new SubjectId("W1").equals(subject.id())
                                ? new SubjectFact(subject.id(), subject.name(), subject.level(), new SubjectId("U2"))
                                : subject)
                        .toList(),
                facts.people(),
                facts.roles());
    }

    private static List<String> people(List<RoleFact> holders) {
        return holders.stream().map(holder -> String.valueOf(holder.person())).toList();
    }

    private static OrganizationDesk.Publish publish(OrganizationFacts facts) {
        return new OrganizationDesk.Publish(facts, Effect.IMMEDIATE, null);
    }
}
