package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.DateSpan;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Months are settled in their order, each once the one before is closed. */
@Rule("S11")
class OrderOfMonthsTest {
    private static final YearMonth SEPTEMBER = MarketFacts.OCTOBER.minusMonths(1);
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;
    private static final YearMonth DECEMBER = MarketFacts.DECEMBER;

    private final SmallMarket market = SmallMarket.open();

    @BeforeEach
    void receivesFourMonths() {
        market.receive(MarketFacts.of(SEPTEMBER, "F1"));
        market.receive(MarketFacts.of(OCTOBER, "F2"));
        market.receive(MarketFacts.of(NOVEMBER, "F3"));
        market.receive(MarketFacts.of(DECEMBER, "F4"));
    }

    @Test
    void anyMonthMayBeTheFirst() {
        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARED", "APPROVED", "POSTED", "PUBLISHED"})
    void theMonthBeforeMustBeClosed(MonthState state) {
        market.bring(OCTOBER, state);
        Map<String, Object> before = market.contents();
        Outcome<ComputedMonth> outcome = market.months.dryRun(market.enterprise, NOVEMBER);

        assertThat(SmallMarket.refused(outcome)).startsWith("earlier-month-open S11 month");
        assertThat(outcome.problems().get(0).arguments())
                .isEqualTo(Map.of("month", "2026-11", "earlier", "2026-10", "state", state.name()));
        assertThat(market.contents()).isEqualTo(before);
        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .containsExactly("earlier-month-open S11 month");
    }

    @Test
    void aReversedMonthMustBePostedAnewBeforeTheNext() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();

        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .containsExactly("earlier-month-open S11 month");
    }

    /** November was the wrong month to begin with: the market begins in September, and no month is left out. */
    @Test
    void aMonthThatWasPostedByMistakeAndReversedIsNotTheFirst() {
        market.bring(NOVEMBER, MonthState.POSTED);
        market.take(MonthStep.REVERSE, NOVEMBER).orElseThrow();
        market.bring(SEPTEMBER, MonthState.CLOSED);
        Outcome<MonthReceipt> november = market.take(MonthStep.PREPARE, NOVEMBER);

        assertThat(SmallMarket.refused(november)).containsExactly("not-the-next-month S11 month");
        assertThat(SmallMarket.arguments(november)).isEqualTo(Map.of("month", "2026-11", "next", "2026-10"));
        market.bring(OCTOBER, MonthState.CLOSED);
        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, NOVEMBER)))
                .isEmpty();
    }

    /** A day would be paid twice; the other way round, some never. */
    @Test
    @Rule("V5")
    void aPolicyWhoseMonthsDoNotJoinThoseBeforeIsNotSettledBy() {
        market.bring(OCTOBER, MonthState.CLOSED);
        market.publish(PolicyDraft.builtInBut(draft -> {
            draft.id = "from-the-26th";
            draft.validity = new DateSpan(OCTOBER.atEndOfMonth().plusDays(1), null);
            draft.monthStartsOn = 26;
        }));
        Outcome<MonthReceipt> outcome = market.take(MonthStep.PREPARE, NOVEMBER);

        assertThat(SmallMarket.refused(outcome)).containsExactly("months-do-not-join V5 month");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of(
                        "month", "2026-11", "first", "2026-10-26", "end", "2026-10-31", "expected", "2026-11-01"));
    }

    @Test
    void noMonthIsLeftOut() {
        market.bring(OCTOBER, MonthState.CLOSED);
        Outcome<MonthReceipt> outcome = market.take(MonthStep.PREPARE, DECEMBER);

        assertThat(SmallMarket.refused(outcome)).containsExactly("not-the-next-month S11 month");
        assertThat(SmallMarket.arguments(outcome)).isEqualTo(Map.of("month", "2026-12", "next", "2026-11"));
        market.bring(NOVEMBER, MonthState.CLOSED);
        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, DECEMBER)))
                .isEmpty();
    }

    @Test
    void noMonthComesBeforeTheFirst() {
        market.bring(OCTOBER, MonthState.CLOSED);
        Outcome<MonthReceipt> outcome = market.take(MonthStep.PREPARE, SEPTEMBER);

        assertThat(SmallMarket.refused(outcome)).containsExactly("not-the-next-month S11 month");
        assertThat(SmallMarket.arguments(outcome)).isEqualTo(Map.of("month", "2026-09", "next", "2026-11"));
    }

    @Test
    void aMonthThatWasGivenUpIsNotTheFirst() {
        market.bring(OCTOBER, MonthState.PREPARED);
        market.take(MonthStep.DISCARD, OCTOBER).orElseThrow();

        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, SEPTEMBER)))
                .isEmpty();
    }

    @Test
    void anotherEnterpriseHasItsOwnFirstMonth() {
        market.bring(OCTOBER, MonthState.POSTED);
        SmallMarket other = SmallMarket.over(market.ports, "YF");
        other.receive(MarketFacts.of(DECEMBER));

        assertThat(SmallMarket.refused(other.take(MonthStep.PREPARE, DECEMBER))).isEmpty();
    }

    @Test
    void whatTheMarketDoesItselfIsNotGivenByHand() {
        market.bring(SEPTEMBER, MonthState.CLOSED);
        market.receive(MarketFacts.broughtForward(OCTOBER, "50.00"));

        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, OCTOBER)))
                .contains("brought-forward-by-hand S6 wages[0].broughtForward");
    }

    @Test
    void theFirstMonthMayBringForwardByHand() {
        market.receive(MarketFacts.broughtForward(SEPTEMBER, "50.00"));

        assertThat(SmallMarket.refused(market.take(MonthStep.PREPARE, SEPTEMBER)))
                .isEmpty();
    }
}
