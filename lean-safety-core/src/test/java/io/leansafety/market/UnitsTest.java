package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Transactions;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.TakenException;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call looks again where others were first, but not for ever; what it kept stays kept. */
@Rule("S11")
class UnitsTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whoMeetsOthersLooksAgain(int clashes) {
        SmallMarket clashing = market.over(new ClashingUnits(market.ports, new AtomicInteger(clashes)));

        assertThat(clashing.take(MonthStep.PREPARE, OCTOBER).orElseThrow().isReplay())
                .isFalse();
        assertThat(market.months.history(market.enterprise, OCTOBER).steps()).hasSize(1);
    }

    @Test
    void whoMeetsOthersThreeTimesIsToldAndMayAskAgain() {
        AtomicInteger clashes = new AtomicInteger(3);
        SmallMarket clashing = market.over(new ClashingUnits(market.ports, clashes));
        Context who = market.by("A1");
        Map<String, Object> before = market.contents();

        Outcome<MonthReceipt> outcome = clashing.months.prepare(who, OCTOBER);
        assertThat(SmallMarket.refused(outcome)).containsExactly("busy S11 request");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of("request", who.request().value(), "attempts", "3"));
        assertThat(clashes).hasValue(0);
        assertThat(market.contents()).isEqualTo(before);
        assertThat(clashing.months.prepare(who, OCTOBER).orElseThrow().isReplay())
                .isFalse();
    }

    /** It did nothing wrong: it looks again, with its whole unit. */
    @Test
    void whoCallsInAUnitOfItsOwnIsToldThatOthersWereFirst() {
        SmallMarket clashing = market.over(new ClashingUnits(market.ports, new AtomicInteger(1)));
        Transactions host = market.ports.transactions();
        assertThatThrownBy(() -> host.inOne(() -> clashing.take(MonthStep.PREPARE, OCTOBER)))
                .isInstanceOf(TakenException.class);

        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.OPEN);
        host.inOne(() -> clashing.take(MonthStep.PREPARE, OCTOBER)).orElseThrow();
        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.PREPARED);
    }

    /** What it was given before others were first is not given again. */
    @Test
    @Rule("S9")
    void aReaderIsGivenEachEntryOnceHoweverOftenTheJournalIsLookedAt() {
        market.bring(OCTOBER, MonthState.POSTED);
        SmallMarket clashing = market.over(new ClashingUnits(market.ports, new AtomicInteger(2)));

        assertThat(clashing.entries()).isNotEmpty().isEqualTo(market.entries());
    }

    /** No anchor is ahead of its journal. */
    @Test
    @Rule("S9")
    void whatAHostDropsWithItsOwnUnitHasNoAnchor() {
        market.bring(OCTOBER, MonthState.APPROVED);
        assertThatThrownBy(() -> market.ports.transactions().inOne(() -> {
                    market.take(MonthStep.POST, OCTOBER).orElseThrow();
                    throw new IllegalArgumentException("the host fails");
                }))
                .hasMessage("the host fails");

        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.APPROVED);
        assertThat(market.ports.anchors().latest(market.enterprise)).isEmpty();
    }

    /** The month is posted, whoever asks again is told so, and the next anchor covers both. */
    @Test
    @Rule("S9")
    void anAnchorThatCouldNotBeKeptIsMadeUpForByTheNext() {
        market.bring(OCTOBER, MonthState.APPROVED);
        SmallMarket losing = market.over(new LostAnchors(market.ports));
        Context who = market.by("A1");
        assertThat(losing.months
                        .post(who, OCTOBER, market.prepared(OCTOBER))
                        .orElseThrow()
                        .isReplay())
                .isFalse();

        assertThat(CanaryLoggers.lines()).anyMatch(line -> line.contains("was not kept") && line.contains("no anchor"));
        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.POSTED);
        assertThat(market.ports.anchors().latest(market.enterprise)).isEmpty();
        assertThat(losing.months
                        .post(who, OCTOBER, market.prepared(OCTOBER))
                        .orElseThrow()
                        .isReplay())
                .isTrue();
        market.take(MonthStep.REVERSE, OCTOBER).orElseThrow();
        assertThat(market.ports.anchors().latest(market.enterprise))
                .contains(market.journal.verify(market.enterprise).end());
    }
}
