package io.leansafety.market;

import static io.leansafety.market.PublishingMarket.NEXT;
import static io.leansafety.market.PublishingMarket.TODAY;
import static io.leansafety.market.PublishingMarket.catalog;
import static io.leansafety.market.PublishingMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.organization.SmallCompany;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price catalogs follow each other; who publishes one is told before what it changes. */
@Rule({"V6", "P1", "P9", "A9"})
class CatalogsDeskTest {
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2026, 12, 31);

    private final PublishingMarket market = PublishingMarket.open();

    @ParameterizedTest
    @CsvSource(textBlock = """
            XS, A1, true
            XS, H1, false
            XS, B1, false
            XS, P1, false
            U1, A1, true
            U1, B1, true
            U1, C1, false
            U1, P2, false
            T1, B1, true
            T1, C1, false
            W3, C1, true
            W3, B1, false
            W3, A1, true
            """)
    void theOfficeOfTheCenterAndTheCompanysMay(String owner, String person, boolean isAllowed) {
        List<Object> before = market.contents();
        CatalogsDesk.Publish command = now(catalog(owner, "100.00", null));
        List<String> expected = isAllowed ? List.of() : List.of("role-needed request actor");
        assertThat(refused(market.catalogs.preview(market.small.by(person, "K"), command)))
                .isEqualTo(expected);
        assertThat(market.contents()).isEqualTo(before);
        assertThat(refused(market.catalogs.publish(market.small.by(person, "K"), command)))
                .isEqualTo(expected);
        assertThat(market.contents().equals(before)).isEqualTo(!isAllowed);
    }

    @Test
    void allThatIsWrongIsSaidAtItsPlace() {
        CatalogFact wrong = catalog(
                "X9",
                null,
                ItemDraft.of("V-01", "CONDUCT").price("COMPANY=1.00"),
                ItemDraft.of("V-01", "UNHEARD").price("COMPANY=1.00"));
        assertThat(refused(publish("A1", wrong)))
                .contains("unknown-subject catalog owner", "duplicate-item catalog items[1].code")
                .anyMatch(problem -> problem.endsWith("catalog items[1].kind"));
        assertThat(refused(publish("A1", catalog("XS", "1.00", TODAY.minusDays(1)))))
                .containsExactly("ends-before-it-begins catalog to");
    }

    @Test
    void whatIsDoubtfulComesWithTheAnswer() {
        CatalogFact doubtful =
                catalog("XS", null, ItemDraft.of("V-01", "CONDUCT").charge("NOBODYS_ROLE", "COMPANY=1.00"));
        assertThat(publish("A1", doubtful))
                .isInstanceOf(Outcome.Accepted.class)
                .extracting(Outcome::problems)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class))
                .allSatisfy(problem -> assertThat(problem.path()).startsWith("items[0]"))
                .isNotEmpty();
    }

    /** A month that is prepared is posted as it was approved, whatever begins behind it. */
    @Test
    @Rule({"V6", "S11"})
    void whatBeginsLaterLeavesAPreparedMonthAsItWas() {
        market.publish(catalog("U2", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.bring(MarketFacts.OCTOBER, MonthState.PREPARED);
        market.publish(catalog("U2", "200.00", null), Effect.IMMEDIATE, null);
        market.small.take(MonthStep.APPROVE, MarketFacts.OCTOBER).orElseThrow();
        market.small.take(MonthStep.POST, MarketFacts.OCTOBER).orElseThrow();
        assertThat(market.small.state(MarketFacts.OCTOBER)).isEqualTo(MonthState.POSTED);
    }

    @Test
    @Rule("S11")
    void isPublishedOnceUnderOneKey() {
        Context who = market.small.by("A1", "same");
        CatalogsDesk.Publish command = now(catalog("XS", "100.00", null));
        assertThat(market.catalogs.publish(who, command).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, TODAY, false));
        assertThat(market.catalogs.publish(who, command).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, TODAY, true));
        assertThat(refused(market.catalogs.publish(who, now(catalog("XS", "200.00", null)))))
                .containsExactly("request-key-used request request");
    }

    @Test
    void oneEndsWhereTheNextOfItsOwnerBegins() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        market.publish(catalog("U1", "150.00", null), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        market.publish(catalog("XS", "300.00", null), Effect.NEXT_PERIOD, null);
        market.publish(catalog("XS", "200.00", null), Effect.IMMEDIATE, null);
        assertThat(spans("XS"))
                .containsExactly("2026-01-01 to 2026-11-02", "2026-11-03 to 2026-11-25", "2026-11-26 to null");
        assertThat(spans("U1")).containsExactly("2026-01-01 to null");
        market.publish(catalog("XS", "250.00", NEXT), Effect.BY_FACT_DATE, NEXT);
        assertThat(spans("XS"))
                .as("of two that begin on one day the one published later; what ended is not taken up again")
                .containsExactly("2026-01-01 to 2026-11-02", "2026-11-03 to 2026-11-25", "2026-11-26 to 2026-11-26");
    }

    @Test
    void oneThatSaysToOverlapTheNextIsRefusedWithBothNamed() {
        market.publish(catalog("XS", "300.00", null), Effect.NEXT_PERIOD, null);
        Outcome<PublicationReceipt> outcome = publish("A1", catalog("XS", "200.00", NEXT));
        assertThat(refused(outcome)).containsExactly("overlapping-catalogs catalog to");
        assertThat(SmallMarket.arguments(outcome))
                .containsEntry("catalog", "XS@2026-11-03")
                .containsEntry("other", "XS@2026-11-26");
        assertThat(refused(publish("A1", catalog("XS", "200.00", NEXT.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void oneThatWouldHaveLastedLongerIsCutShortAndThatIsSaid() {
        market.publish(catalog("XS", "100.00", LAST_OF_YEAR), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        Outcome<PublicationReceipt> outcome = publish("A1", catalog("XS", "200.00", null));
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("catalog-cut-short");
        assertThat(outcome.problems().get(0).arguments())
                .containsEntry("other", "XS@2026-01-01")
                .containsEntry("to", "2026-12-31");
        assertThat(spans("XS")).containsExactly("2026-01-01 to 2026-11-02", "2026-11-03 to null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            IMMEDIATE    | -          | F3
            NEXT_PERIOD  | -          | -
            BY_FACT_DATE | 2026-10-08 | F1,F2,F3
            BY_FACT_DATE | 2026-10-09 | F2,F3
            BY_FACT_DATE | 2026-11-03 | F3
            BY_FACT_DATE | 2026-11-27 | -
            """)
    void saysBeforeWhatThenHappens(Effect effect, @Nullable LocalDate from, @Nullable String changing) {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        if (effect == Effect.IMMEDIATE) {
            market.publish(catalog("XS", "100.00", null), Effect.NEXT_PERIOD, null);
        }
        market.issued(
                        found("F1", LocalDate.of(2026, 10, 8)),
                        found("F2", LocalDate.of(2026, 10, 9)),
                        found("F3", TODAY))
                .finding(found("F5", TODAY), SlipStep.REVOKE, SlipState.REVOKED);
        CatalogFact dearer = catalog("XS", "250.00", null);

        CatalogsDesk.Preview preview = market.catalogs
                .preview(market.by("A1"), new CatalogsDesk.Publish(dearer, effect, from))
                .orElseThrow();
        assertThat(preview.findings().looked()).isEqualTo(3);
        assertThat(preview.findings().changes())
                .extracting(change -> change.id().value())
                .containsExactly(changing == null ? new String[0] : changing.split(",", -1));
        assertThat(preview.findings().changes()).allSatisfy(change -> {
            assertThat(change.before()).contains(totals("100.00"));
            assertThat(change.after()).contains(totals("250.00"));
            assertThat(change.personLines()).isEmpty();
            assertThat(change.subjectLines()).singleElement().satisfies(line -> {
                assertThat(line.before().orElseThrow().amount()).isEqualTo(Money.of("100.00"));
                assertThat(line.after().orElseThrow().amount()).isEqualTo(Money.of("250.00"));
            });
        });
        market.holds(
                preview.findings(),
                now -> now.publish(dearer, effect, from),
                differing -> assertThat(differing).isEqualTo(PublishingMarket.told(preview.findings())));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRM, CONFIRMED", "UPHOLD, UPHELD"})
    void whatIsDecidedKeepsItsPriceUntilItsMonthIsPosted(SlipStep step, SlipState state) {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        market.issued(found("F1", TODAY)).finding(found("F2", TODAY.minusDays(1)), step, state);
        CatalogFact dearer = catalog("XS", "250.00", null);
        CatalogsDesk.Publish before = new CatalogsDesk.Publish(dearer, Effect.BY_FACT_DATE, TODAY.minusDays(1));
        List<Object> contents = market.contents();

        assertThat(refused(market.catalogs.publish(market.small.by("A1", "K"), before)))
                .containsExactly("priced-otherwise catalog from");
        assertThat(refused(market.catalogs.preview(market.small.by("A1", "K"), before)))
                .containsExactly("priced-otherwise catalog from");
        assertThat(market.contents()).isEqualTo(contents);
        market.publish(dearer, Effect.IMMEDIATE, null);
        market.on(NEXT).catalogs.publish(market.by("A1"), now(dearer)).orElseThrow();
    }

    @Test
    void whatIsDecidedMayBeMendedWhereItHadNoPrice() {
        market.publish(
                catalog("XS", null, ItemDraft.of("V-02", "CONDUCT").price("COMPANY=1.00")), Effect.IMMEDIATE, null);
        market.finding(found("F1", TODAY), SlipStep.CONFIRM, SlipState.CONFIRMED);

        assertThat(refused(publish("A1", catalog("XS", "250.00", null)))).isEmpty();
    }

    @Test
    void saysWhichItemIsGone() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, LocalDate.of(2026, 1, 1));
        market.issued(found("F1", TODAY));
        CatalogsDesk.Preview preview = market.catalogs
                .preview(
                        market.by("A1"),
                        now(catalog("XS", null, ItemDraft.of("V-02", "CONDUCT").price("COMPANY=1.00"))))
                .orElseThrow();
        FindingChange only = preview.findings().changes().get(0);
        assertThat(only.after()).isEqualTo(Optional.empty());
        assertThat(only.problems()).extracting(Problem::code).containsExactly("unknown-item");
        assertThat(only.holders()).hasToString("[Holders[role=TEAM_LEADER, before=[P2], after=[]]]");
    }

    @Test
    void theCatalogsOfADayAreThoseInForce() {
        market.publish(catalog("XS", "100.00", null), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        market.publish(catalog("XS", "200.00", null), Effect.NEXT_PERIOD, null);
        assertThat(market.catalogs.inForce(market.enterprise(), TODAY))
                .singleElement()
                .satisfies(catalog -> assertThat(catalog.to()).isEqualTo(NEXT.minusDays(1)));
        assertThat(market.catalogs.inForce(market.enterprise(), LocalDate.of(2019, 1, 1)))
                .isEmpty();
        assertThat(market.catalogs.published(market.enterprise())).hasSize(2);
    }

    private static FindingFact found(String id, LocalDate day) {
        return FindingDraft.of(id, "V-01", "T1").on(day).fact();
    }

    private static FindingChange.Totals totals(String subjects) {
        return new FindingChange.Totals(Money.of(subjects), Money.of("10.00"), Money.ZERO);
    }

    private List<String> spans(String owner) {
        return new CatalogsInForce(market.small.ports, market.enterprise())
                .all().stream()
                        .filter(catalog -> String.valueOf(catalog.owner()).equals(owner))
                        .map(catalog -> catalog.from() + " to " + catalog.to())
                        .toList();
    }

    private Outcome<PublicationReceipt> publish(String person, CatalogFact catalog) {
        return market.catalogs.publish(market.by(person), now(catalog));
    }

    private static CatalogsDesk.Publish now(CatalogFact catalog) {
        return new CatalogsDesk.Publish(catalog, Effect.IMMEDIATE, null);
    }
}
