package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request is done once, whatever happens behind it; its key is good for nothing else. */
@Rule("S11")
class RequestsTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final String KEY = "the-key";

    private final SmallMarket market = SmallMarket.open();
    private final MonthFacts facts = MarketFacts.of(OCTOBER, "F1");

    @BeforeEach
    void receives() {
        market.months.receive(market.by("A1", "facts"), facts, 0).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(MonthStep.class)
    void aStepAskedForAgainIsAnsweredAsItWas(MonthStep step) {
        bringBefore(step);
        Context who = market.by(step == MonthStep.REVERSE || step == MonthStep.APPROVE ? "H1" : "A1");
        Fingerprint prepared = market.prepared(OCTOBER);
        MonthReceipt first = market.take(step, OCTOBER, who, prepared).orElseThrow();
        Map<String, Object> before = market.contents();

        assertThat(first.isReplay()).isFalse();
        assertThat(market.take(step, OCTOBER, who, prepared).orElseThrow())
                .isEqualTo(new MonthReceipt(first.step(), true));
        assertThat(market.contents()).isEqualTo(before);
    }

    private void bringBefore(MonthStep step) {
        market.bring(
                OCTOBER,
                switch (step) {
                    case PREPARE -> MonthState.OPEN;
                    case APPROVE, DISCARD -> MonthState.PREPARED;
                    case POST -> MonthState.APPROVED;
                    case PUBLISH, REVERSE -> MonthState.POSTED;
                    case CLOSE -> MonthState.PUBLISHED;
                });
    }

    @Test
    void aStepIsAnsweredAsItWasHoweverFarTheMonthHasGone() {
        Context who = market.by("A1", KEY);
        MonthReceipt first = market.months.prepare(who, OCTOBER).orElseThrow();
        market.take(MonthStep.DISCARD, OCTOBER).orElseThrow();
        market.bring(OCTOBER, MonthState.CLOSED);

        assertThat(market.months.prepare(who, OCTOBER).orElseThrow()).isEqualTo(new MonthReceipt(first.step(), true));
        assertThat(market.state(OCTOBER)).isEqualTo(MonthState.CLOSED);
    }

    @Test
    void factsHandedInAgainAreTheVersionThatTheyWere() {
        market.receive(MarketFacts.of(OCTOBER, "F1", "F2"));
        Map<String, Object> before = market.contents();

        assertThat(market.months.receive(market.by("A1", "facts"), facts, 0).orElseThrow())
                .isEqualTo(new FactsReceipt(OCTOBER, 1, true));
        assertThat(market.contents()).isEqualTo(before);
    }

    @Test
    void aKeyUsedForSomethingElseIsRefusedWithWhatDiffers() {
        market.months.prepare(market.by("A1", KEY), OCTOBER).orElseThrow();

        assertUsed(market.months.prepare(market.by("A2", KEY), OCTOBER), "actor");
        assertUsed(market.months.prepare(market.by("A1", KEY), MarketFacts.NOVEMBER), "month");
        assertUsed(market.months.discard(market.by("A1", KEY), OCTOBER), "step");
        assertUsed(market.months.discard(market.by("H1", KEY), MarketFacts.NOVEMBER), "actor, month, step");
        assertUsed(market.months.approve(market.by("A1", KEY), OCTOBER, Fingerprint.of("x")), "fingerprint, step");
    }

    @Test
    void aKeyOfFactsIsRefusedWithTheFieldsThatDiffer() {
        Context who = market.by("A1", "facts");

        assertUsed(market.months.receive(who, MarketFacts.of(OCTOBER, "F1", "F2"), 0), "findings");
        assertUsed(market.months.receive(who, facts, 1), "replaces");
        assertUsed(market.months.receive(market.by("A2", "facts"), facts, 0), "actor");
        assertUsed(
                market.months.receive(who, MarketFacts.of(MarketFacts.people(), OCTOBER, facts.findings()), 0),
                "organization");
        assertThat(SmallMarket.refused(market.months.prepare(who, OCTOBER)))
                .containsExactly("request-key-used S11 request");
    }

    private void assertUsed(Outcome<?> outcome, String parts) {
        assertThat(SmallMarket.refused(outcome)).containsExactly("request-key-used S11 request");
        assertThat(SmallMarket.arguments(outcome)).containsEntry("parts", parts);
    }

    @Test
    void whatWasRefusedDoesNotUseItsKey() {
        Context who = market.by("A1", KEY);
        assertThat(SmallMarket.refused(market.months.publish(who, OCTOBER)))
                .containsExactly("step-not-allowed S11 step");

        assertThat(market.months.prepare(who, OCTOBER).orElseThrow().isReplay()).isFalse();
    }

    @Test
    void aKeyOfAnotherEnterpriseIsFree() {
        market.months.prepare(market.by("A1", KEY), OCTOBER).orElseThrow();
        SmallMarket other = SmallMarket.over(market.ports, "YF");
        other.receive(facts);

        MonthReceipt prepared =
                other.months.prepare(other.by("A1", KEY), OCTOBER).orElseThrow();
        assertThat(prepared.isReplay()).isFalse();
        assertThat(prepared.step().enterprise()).isEqualTo(other.enterprise);
    }

    /** Posting again under a new key pays nothing, and that key is then used. */
    @Test
    void postingAgainUnderAnotherKeyUsesThatKey() {
        market.bring(OCTOBER, MonthState.POSTED);
        Fingerprint posted = market.prepared(OCTOBER);
        market.months.post(market.by("A2", KEY), OCTOBER, posted).orElseThrow();

        assertThat(market.months
                        .post(market.by("A2", KEY), OCTOBER, posted)
                        .orElseThrow()
                        .isReplay())
                .isTrue();
        assertUsed(market.months.publish(market.by("A2", KEY), OCTOBER), "fingerprint, step");
    }

    @Test
    void everyStepIsToldOnce() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.take(MonthStep.POST, OCTOBER).orElseThrow();

        assertThat(market.ports.outbox().pending(100))
                .extracting(event -> event.sequence() + " " + event.step())
                .containsExactly("1 PREPARE", "2 APPROVE", "3 POST");
    }
}
