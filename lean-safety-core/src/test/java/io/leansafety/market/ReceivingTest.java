package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts come in as versions, each made from the one before; none is taken in a month that is prepared. */
@Rule("S11")
class ReceivingTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;

    private final SmallMarket market = SmallMarket.open();
    private final MonthFacts facts = MarketFacts.of(OCTOBER, "F1");

    @Test
    void factsAreKeptAsTheirNextVersion() {
        assertThat(receive(facts, 0).orElseThrow()).isEqualTo(new FactsReceipt(OCTOBER, 1, false));
        assertThat(receive(facts, 1).orElseThrow()).isEqualTo(new FactsReceipt(OCTOBER, 2, false));
        assertThat(market.ports.receivedMonths().latest(market.enterprise, OCTOBER))
                .hasValueSatisfying(received -> {
                    assertThat(received.facts()).isEqualTo(facts);
                    assertThat(received.by().value()).isEqualTo("A1");
                    assertThat(received.at()).isEqualTo(SmallMarket.CLOCK.instant());
                });
    }

    @Test
    void factsWithoutAMonthAreRefused() {
        MonthFacts without = new MonthFacts(
                null,
                facts.organization(),
                facts.catalogs(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                facts.duty(),
                facts.inspection(),
                facts.daily(),
                facts.findings(),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                facts.work(),
                facts.corrections());

        assertThat(SmallMarket.refused(receive(without, 0))).containsExactly("missing-field EXCHANGE period");
    }

    /** Two clerks change the same version: the second is told. */
    @Test
    @Fault("RB-B11")
    void factsMadeFromAnOlderVersionAreRefusedWithTheVersionThatIsThere() {
        market.receive(facts);
        receive(MarketFacts.of(OCTOBER, "F1", "F2"), 1).orElseThrow();
        Context second = market.by("A2");
        Map<String, Object> before = market.contents();

        Outcome<FactsReceipt> outcome = market.months.receive(second, MarketFacts.of(OCTOBER, "F3"), 1);
        assertThat(SmallMarket.refused(outcome)).containsExactly("stale-version S11 replaces");
        assertThat(SmallMarket.arguments(outcome)).isEqualTo(Map.of("month", "2026-10", "was", "1", "version", "2"));
        assertThat(market.contents()).isEqualTo(before);
        assertThat(SmallMarket.refused(receive(facts, 0))).containsExactly("stale-version S11 replaces");
        assertThat(SmallMarket.refused(receive(facts, 3))).containsExactly("stale-version S11 replaces");
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARED", "APPROVED"})
    void aMonthThatIsPreparedTakesNoFacts(MonthState state) {
        market.receive(facts);
        market.bring(OCTOBER, state);
        Context who = market.by("A2");
        Map<String, Object> before = market.contents();

        Outcome<FactsReceipt> outcome = market.months.receive(who, MarketFacts.of(OCTOBER), 1);
        assertThat(SmallMarket.refused(outcome)).containsExactly("month-frozen S11 period");
        assertThat(SmallMarket.arguments(outcome)).isEqualTo(Map.of("month", "2026-10", "state", state.name()));
        assertThat(market.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "POSTED", "PUBLISHED", "CLOSED"})
    void anyOtherMonthTakesFacts(MonthState state) {
        market.receive(facts);
        market.bring(OCTOBER, state);

        assertThat(receive(MarketFacts.of(OCTOBER), 1).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aDiscardedMonthTakesFactsAgain() {
        market.receive(facts);
        market.bring(OCTOBER, MonthState.APPROVED);
        market.take(MonthStep.DISCARD, OCTOBER).orElseThrow();

        assertThat(receive(MarketFacts.of(OCTOBER), 1).orElseThrow().version()).isEqualTo(2);
    }

    /** Facts of November that are dated in October, handed in while October is prepared. */
    @Test
    void eachFactDatedInAPreparedMonthIsNamed() {
        market.receive(facts);
        market.bring(OCTOBER, MonthState.PREPARED);
        Context who = market.by("A2");
        Map<String, Object> before = market.contents();

        assertThat(SmallMarket.refused(market.months.receive(who, DatedFacts.of(NOVEMBER, OCTOBER.atDay(31)), 0)))
                .containsExactlyInAnyOrder(
                        "month-frozen S11 findings[0].foundOn",
                        "month-frozen S11 handovers[0].date",
                        "month-frozen S11 tenders[0].acceptedOn",
                        "month-frozen S11 daily[0].date",
                        "month-frozen S11 visits[0].date",
                        "month-frozen S11 dutyWork[0].date");
        assertThat(market.contents()).isEqualTo(before);
    }

    @Test
    void factsDatedBesideAPreparedMonthAreTaken() {
        market.receive(facts);
        market.bring(OCTOBER, MonthState.PREPARED);

        assertThat(SmallMarket.refused(receive(DatedFacts.of(NOVEMBER, NOVEMBER.atDay(1)), 0)))
                .isEmpty();
        assertThat(SmallMarket.refused(receive(
                        DatedFacts.of(MarketFacts.DECEMBER, OCTOBER.atDay(1).minusDays(1)), 0)))
                .isEmpty();
    }

    /** The settlement month that the policy starts on the 26th. */
    @Test
    void theDaysOfAPreparedMonthAreThoseOfItsPolicy() {
        SmallMarket early = SmallMarket.startingOn(26);
        early.receive(facts);
        early.bring(OCTOBER, MonthState.PREPARED);

        assertThat(SmallMarket.refused(
                        early.months.receive(early.by("A1"), DatedFacts.of(NOVEMBER, OCTOBER.atDay(25)), 0)))
                .hasSize(6);
        assertThat(SmallMarket.refused(
                        early.months.receive(early.by("A1"), DatedFacts.of(NOVEMBER, OCTOBER.atDay(26)), 0)))
                .isEmpty();
    }

    @Test
    void whatIsFrozenInOneEnterpriseIsNotInAnother() {
        market.receive(facts);
        market.bring(OCTOBER, MonthState.PREPARED);
        SmallMarket other = SmallMarket.over(market.ports, "YF");

        assertThat(other.receive(facts).version()).isEqualTo(1);
    }

    private Outcome<FactsReceipt> receive(MonthFacts given, int replaces) {
        return market.months.receive(market.by("A1"), given, replaces);
    }
}
