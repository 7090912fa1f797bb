package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.life.Line;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step in every state: it leads to where the rule says, or is refused and nothing was written. */
@Rule("S11")
class TransitionsTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1", "F2"));

    @ParameterizedTest
    @CsvSource({
        "OPEN,      PREPARE, PREPARED",
        "PREPARED,  APPROVE, APPROVED",
        "PREPARED,  DISCARD, OPEN",
        "APPROVED,  DISCARD, OPEN",
        "APPROVED,  POST,    POSTED",
        "POSTED,    PUBLISH, PUBLISHED",
        "POSTED,    REVERSE, OPEN",
        "PUBLISHED, CLOSE,   CLOSED",
        "PUBLISHED, REVERSE, OPEN"
    })
    void aStepLeadsToItsState(MonthState from, MonthStep step, MonthState to) {
        market.bring(OCTOBER, from);

        RunStep taken = market.take(step, OCTOBER).orElseThrow().step();
        assertThat(taken.state()).isEqualTo(to);
        assertThat(taken.step()).isEqualTo(step);
        assertThat(market.state(OCTOBER)).isEqualTo(to);
        assertThat(market.months.history(market.enterprise, OCTOBER).last()).contains(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,      APPROVE, PREPARE",
        "OPEN,      DISCARD, PREPARE",
        "OPEN,      POST,    PREPARE",
        "OPEN,      PUBLISH, PREPARE",
        "OPEN,      CLOSE,   PREPARE",
        "OPEN,      REVERSE, PREPARE",
        "PREPARED,  PREPARE, 'APPROVE, DISCARD'",
        "PREPARED,  POST,    'APPROVE, DISCARD'",
        "PREPARED,  PUBLISH, 'APPROVE, DISCARD'",
        "PREPARED,  CLOSE,   'APPROVE, DISCARD'",
        "PREPARED,  REVERSE, 'APPROVE, DISCARD'",
        "APPROVED,  PREPARE, 'DISCARD, POST'",
        "APPROVED,  APPROVE, 'DISCARD, POST'",
        "APPROVED,  PUBLISH, 'DISCARD, POST'",
        "APPROVED,  CLOSE,   'DISCARD, POST'",
        "APPROVED,  REVERSE, 'DISCARD, POST'",
        "POSTED,    PREPARE, 'PUBLISH, REVERSE'",
        "POSTED,    APPROVE, 'PUBLISH, REVERSE'",
        "POSTED,    DISCARD, 'PUBLISH, REVERSE'",
        "POSTED,    CLOSE,   'PUBLISH, REVERSE'",
        "PUBLISHED, PREPARE, 'CLOSE, REVERSE'",
        "PUBLISHED, APPROVE, 'CLOSE, REVERSE'",
        "PUBLISHED, DISCARD, 'CLOSE, REVERSE'",
        "PUBLISHED, PUBLISH, 'CLOSE, REVERSE'",
        "CLOSED,    PREPARE, –",
        "CLOSED,    APPROVE, –",
        "CLOSED,    DISCARD, –",
        "CLOSED,    PUBLISH, –",
        "CLOSED,    CLOSE,   –",
        "CLOSED,    REVERSE, –"
    })
    @Fault({"RB-E01", "RB-E03"})
    void anyOtherStepIsRefusedWithWhatIsAllowed(MonthState state, MonthStep step, String allowed) {
        market.bring(OCTOBER, state);
        Fingerprint prepared = market.prepared(OCTOBER);
        Context who = market.by("H1");
        Map<String, Object> before = market.contents();

        Outcome<MonthReceipt> outcome = market.take(step, OCTOBER, who, prepared);
        assertThat(SmallMarket.refused(outcome)).containsExactly("step-not-allowed S11 step");
        assertThat(SmallMarket.arguments(outcome))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("month", "2026-10", "state", state.name(), "step", step.name(), "allowed", allowed));
        assertThat(market.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"POSTED", "PUBLISHED", "CLOSED"})
    void postingWhatIsPostedAnswersWithItAndPaysNothing(MonthState state) {
        market.bring(OCTOBER, state);
        RunStep posted = market.months
                .history(market.enterprise, OCTOBER)
                .last(MonthStep.POST)
                .orElseThrow();
        List<?> entries = market.entries();

        MonthReceipt again = market.take(MonthStep.POST, OCTOBER).orElseThrow();
        assertThat(again).isEqualTo(new MonthReceipt(posted, true));
        assertThat(market.entries()).isEqualTo(entries);
        assertThat(market.state(OCTOBER)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"POSTED", "PUBLISHED", "CLOSED"})
    void postingAnotherResultInPlaceOfWhatIsPostedIsRefused(MonthState state) {
        market.bring(OCTOBER, state);
        Context who = market.by("A1");
        Map<String, Object> before = market.contents();

        Outcome<MonthReceipt> outcome = market.months.post(who, OCTOBER, Fingerprint.of("another"));
        assertThat(SmallMarket.refused(outcome)).containsExactly("unknown-fingerprint S11 fingerprint");
        assertThat(SmallMarket.arguments(outcome))
                .containsEntry("was", Fingerprint.of("another").shortened())
                .containsEntry("expected", market.prepared(OCTOBER).shortened());
        assertThat(market.contents()).isEqualTo(before);
    }

    /** What is written above by hand is the whole table, and nothing more. */
    @Test
    void theTableIsAsWide() {
        assertThat(MonthLife.LIFE.table()).hasSize(9);
        assertThat(MonthState.values().length * MonthStep.values().length).isEqualTo(9 + 30 + 3);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsFoundByStateAndStep(Line<MonthState, MonthStep> line) {
        assertThat(MonthLife.LIFE.find(line.from(), line.step())).contains(line);
        assertThat(MonthLife.LIFE.allowedIn(line.from())).contains(line.step());
    }

    static List<Line<MonthState, MonthStep>> lines() {
        return MonthLife.LIFE.table();
    }

    /** What was prepared can be given up, and prepared anew in the same revision. */
    @Test
    void aDiscardedMonthStaysInItsRevision() {
        market.bring(OCTOBER, MonthState.APPROVED);
        market.take(MonthStep.DISCARD, OCTOBER).orElseThrow();
        market.bring(OCTOBER, MonthState.CLOSED);

        assertThat(market.months.history(market.enterprise, OCTOBER).steps())
                .extracting(RunStep::step)
                .containsExactly(
                        MonthStep.PREPARE,
                        MonthStep.APPROVE,
                        MonthStep.DISCARD,
                        MonthStep.PREPARE,
                        MonthStep.APPROVE,
                        MonthStep.POST,
                        MonthStep.PUBLISH,
                        MonthStep.CLOSE);
        assertThat(market.months.history(market.enterprise, OCTOBER).steps())
                .extracting(RunStep::revision)
                .containsOnly(1);
    }
}
