package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipStep;
import io.leansafety.json.Exchange;
import io.leansafety.ledger.Entry;
import io.leansafety.organization.SmallCompany;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.RoleName;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What slips and notices move when their month is settled. */
@Rule({"T3", "T4", "T5", "T7", "S5"})
class SettledSlipsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

    private final FindingMarket market = FindingMarket.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CONFIRM               | 20.00 40.00 50.00 100.00 500.00
                    LAPSE                 | 20.00 40.00 50.00 100.00 500.00
                    APPEAL UPHOLD         | 20.00 40.00 50.00 100.00 500.00
                    APPEAL REVISE         | 30.00
                    APPEAL REVOKE         |
                    APPEAL                |
                    """)
    void aSlipMovesWhatCameOfIt(String steps, String amounts) {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        for (String step : steps.split(" ", -1)) {
            market.clock.today = step.equals("LAPSE") ? LocalDate.of(2026, 10, 14) : market.clock.today;
            market.take(SlipStep.valueOf(step), "F1");
        }
        assertThat(moved(OCTOBER, "F1")).isEqualTo(amounts == null ? List.of() : List.of(amounts.split(" ", -1)));
    }

    @Test
    void whatWaitsSettlesInTheMonthInWhichItIsDecidedAndOnce() {
        market.record(market.slip("F1"));
        market.bring("F1", SlipStep.ISSUE, SlipStep.APPEAL);
        market.clock.today = LocalDate.of(2026, 11, 3);
        close(OCTOBER);
        market.take(SlipStep.UPHOLD, "F1");

        assertThat(market.market
                        .months()
                        .facts(market.enterprise, OCTOBER)
                        .orElseThrow()
                        .findings())
                .extracting(finding -> finding.status().name())
                .containsExactly("APPEALED");
        assertThat(moved(NOVEMBER, "F1")).hasSize(5);
        market.clock.today = LocalDate.of(2026, 12, 1);
        close(NOVEMBER);
        assertThat(moved(NOVEMBER.plusMonths(1), "F1")).isEmpty();
    }

    /** A month that ends before somebody decides reports a decision that is open, not a slip that nobody confirmed. */
    @Test
    void whatIsDecidedCaseByCaseWaitsForADecisionFirstAndThenForItsSlip() {
        market.record(market.caseByCase("F1"));

        assertThat(awaiting(OCTOBER)).containsExactly("F1 DECISION");
        market.take(SlipStep.DECIDE, "F1");
        assertThat(awaiting(OCTOBER)).containsExactly("F1 CONFIRMATION");
        assertThat(moved(OCTOBER, "F1")).isEmpty();
    }

    @Test
    void nothingIsTakenWhileTheMonthOfTodayIsPrepared() {
        market.record(market.slip("F1"));
        market.take(SlipStep.ISSUE, "F1");
        market.market.months().prepare(market.by("A1"), OCTOBER).orElseThrow();

        assertThat(SmallMarket.refused(market.take(SlipStep.CONFIRM, market.by("L1"), "F1")))
                .containsExactly("month-frozen S11 day");
        market.clock.today = LocalDate.of(2026, 11, 1);
        assertThat(SmallMarket.refused(market.take(SlipStep.CONFIRM, market.by("L1"), "F1")))
                .isEmpty();
        assertThat(SmallMarket.refused(market.desk.record(
                        market.by("A1"),
                        FindingMarket.record(
                                market.slip("F2").on(LocalDate.of(2026, 10, 31)).fact()))))
                .containsExactly("month-frozen S11 day");
    }

    @Test
    void aDifferenceSettlesAsItWasCharged() {
        market.record(market.slip("F1").by(FinderClass.UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM).bring("F2", SlipStep.ISSUE, SlipStep.CONFIRM);

        assertThat(moved(OCTOBER, "F1")).containsExactly("20.00", "40.00", "60.00", "120.00", "200.00");
        assertThat(moved(OCTOBER, "F2")).containsExactly("300.00");
    }

    /** Nothing settles before its slip was given and accepted, whatever a later catalog says of it. */
    @Test
    void whatACatalogPricesAfterItWasRecordedStillWaitsForItsSlip() {
        market.record(market.caseByCase("F1"));
        CatalogFact catalog = new CatalogFact(
                new SubjectId("XS"),
                null,
                null,
                List.of(ItemDraft.of(FindingMarket.CASE, "HAZARD_A")
                        .price("SUPERIOR=900.00 COMPANY=400.00")
                        .fact()));
        market.market
                .catalogs()
                .publish(
                        market.by("A1"),
                        new CatalogsDesk.Publish(catalog, Effect.BY_FACT_DATE, LocalDate.of(2026, 10, 1)))
                .orElseThrow();

        assertThat(moved(OCTOBER, "F1")).isEmpty();
        market.clock.today = LocalDate.of(2026, 11, 3);
        close(OCTOBER);
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM);
        assertThat(moved(NOVEMBER, "F1")).containsExactly("900.00");
    }

    /** What a host handed in and posted is as settled as what a desk recorded; nothing could take a second one back. */
    @Test
    void whatHasSettledFromAMonthFileIsNotRecordedAnew() {
        market.market
                .months()
                .receive(market.by("A1"), handedIn(market.notice("F1").fact()), 0)
                .orElseThrow();
        market.clock.today = LocalDate.of(2026, 11, 3);
        close(OCTOBER);

        assertThat(SmallMarket.refused(market.desk.record(
                        market.by("A1"),
                        FindingMarket.record(market.notice("F1").fact()))))
                .containsExactly("id-taken S9 id");
    }

    /** Settled as a month file, the facts that the desk recorded give the same. */
    @Test
    void theMonthFileMovesTheSame() {
        market.record(market.slip("F1").by(FinderClass.UNIT));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();
        market.bring("F1", SlipStep.ISSUE, SlipStep.CONFIRM).bring("F2", SlipStep.ISSUE, SlipStep.CONFIRM);
        ComputedMonth computed =
                market.market.months().dryRun(market.enterprise, OCTOBER).orElseThrow();

        assertThat(settledAsFile(computed))
                .isEqualTo(computed.settlement().journal().entries());
    }

    /** Who led the team when it was found pays, whoever leads it when it is settled; and the file alone says so. */
    @Test
    @Rule({"O4", "V6"})
    void aMonthWithTwoOrganizationsGoesByTheOneOfEachDay() {
        market.record(market.slip("F1"));
        market.clock.today = FindingMarket.TODAY.plusDays(2);
        SmallCompany next = FindingMarket.company();
        next.roles.removeIf(role -> new RoleName("TEAM_LEADER").equals(role.role()));
        market.market
                .organization()
                .publish(
                        market.by("A1"),
                        new OrganizationDesk.Publish(
                                next.role("TEAM_LEADER", "T1", "P2")
                                        .role("TEAM_LEADER", "T4", "L4")
                                        .facts(),
                                Effect.IMMEDIATE,
                                null))
                .orElseThrow();
        market.record(market.slip("F2"));
        for (String id : List.of("F1", "F2")) {
            market.take(SlipStep.ISSUE, id);
            market.take(SlipStep.CONFIRM, market.by("WL"), id).orElseThrow();
        }

        assertThat(FindingMarket.amounts(market.price("F1")))
                .contains("L1 50.00")
                .doesNotContain("P2 50.00");
        assertThat(FindingMarket.amounts(market.price("F2")))
                .contains("P2 75.00")
                .doesNotContain("L1 75.00");
        ComputedMonth computed =
                market.market.months().dryRun(market.enterprise, OCTOBER).orElseThrow();
        assertThat(computed.settlement().journal().entries())
                .extracting(entry -> entry.reference() + " " + entry.debit() + " " + entry.amount())
                .contains("F1 OBLIGATION:L1 50.00", "F2 OBLIGATION:P2 75.00");
        assertThat(settledAsFile(computed))
                .isEqualTo(computed.settlement().journal().entries());
    }

    private static List<Entry> settledAsFile(ComputedMonth computed) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Exchange.writeMonth(computed.facts(), file);
        MonthFacts read =
                Exchange.readMonth(new ByteArrayInputStream(file.toByteArray())).orElseThrow();
        return ResolvedMonth.of(computed.policy(), read)
                .orElseThrow()
                .settle()
                .journal()
                .entries();
    }

    private List<String> awaiting(YearMonth month) {
        return market.market.months().dryRun(market.enterprise, month).orElseThrow().settlement().awaiting().stream()
                .map(waiting -> waiting.finding() + " " + waiting.reason())
                .toList();
    }

    private List<String> moved(YearMonth month, String finding) {
        return market
                .market
                .months()
                .dryRun(market.enterprise, month)
                .orElseThrow()
                .settlement()
                .journal()
                .entries()
                .stream()
                .filter(entry -> entry.reference().equals(finding))
                .map(entry -> entry.amount())
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static MonthFacts handedIn(FindingFact finding) {
        MonthFacts empty = MonthFacts.empty(new SettlementPeriod(OCTOBER, 1));
        return new MonthFacts(
                empty.period(),
                empty.organization(),
                empty.catalogs(),
                empty.wages(),
                empty.pools(),
                empty.exemptions(),
                empty.duty(),
                empty.inspection(),
                empty.daily(),
                List.of(finding),
                empty.handovers(),
                empty.tenders(),
                empty.vetoes(),
                empty.work(),
                empty.corrections());
    }

    private void close(YearMonth month) {
        market.post(month);
        market.market.months().publish(market.by("A1"), month).orElseThrow();
        market.market.months().close(market.by("A1"), month).orElseThrow();
    }
}
