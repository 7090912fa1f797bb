package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.BaseWages;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.Publication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Names and wages never reach a log, an exception's message, a problem or a text of a value. */
@Rule("S11")
@Fault("RB-S10")
class CanaryTest {
    private final WorkedMarket worked = new WorkedMarket("XS", "carry-forward");
    private final MonthsDesk months = worked.market.months();

    @Test
    void whateverIsLoggedIsListenedTo() {
        var log = LoggerFactory.getLogger(CanaryTest.class);

        assertThatThrownBy(() -> log.trace("paid {}", Canary.WAGE))
                .isInstanceOf(AssertionError.class)
                .hasMessageNotContaining(Canary.WAGE.toString());
        assertThatThrownBy(() -> log.info("{}", new IllegalStateException(Canary.NAME)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> log.info("fen={}", Canary.WAGE.fen())).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> log.debug("of {}", "张三")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> log.warn("to {}", "10.50")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aWageIsHeardHoweverItIsWritten() {
        assertThat(List.of("91357.83", "CNY91357.83x", "91,357.83", "fen9135783", "Money[fen=9135783]"))
                .allMatch(Canary::sings);
        assertThat(Canary.sings("L1913578342")).isFalse();
    }

    @Test
    void eachStepIsLoggedByKeysAlone() {
        worked.post();

        assertThat(CanaryLoggers.lines())
                .contains("XS 2026-10 facts version 1", "XS 2026-10 revision 1 PREPARE", "XS 2026-10 revision 1 POST");
    }

    @Test
    void theCanarySingsInTheFactsAndFigures() {
        PostedRun run = worked.post();

        assertThat(run.facts().organization().people())
                .allSatisfy(person -> assertThat(person.name()).isEqualTo(Canary.NAME));
        assertThat(run.figures().get(0).people())
                .anySatisfy(person -> assertThat(person.performanceWage()).isEqualTo(Canary.WAGE));
    }

    @Test
    void theCanarySingsInTheFactsOfEveryTestOfTheMarket() {
        MonthFacts facts = MarketFacts.of(MarketFacts.OCTOBER, "F1");

        assertThat(facts.organization().people())
                .allSatisfy(person -> assertThat(person.name()).isEqualTo(Canary.NAME));
        assertThat(facts.wages()).allSatisfy(wage -> assertThat(wage.other()).isEqualTo(Canary.WAGE));
    }

    @Test
    void noRefusalNamesAnybodyOrAnything() {
        List<Outcome<?>> refused = refusals();

        assertThat(refused).hasSize(9).allSatisfy(outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            Canary.assertSilent(outcome);
        });
    }

    private List<Outcome<?>> refusals() {
        List<Outcome<?>> refused = new ArrayList<>();
        refused.add(months.prepare(worked.office("1"), WorkedMarket.OCTOBER));
        refused.add(months.posted(worked.enterprise, WorkedMarket.OCTOBER));
        worked.post();
        refused.add(months.receive(worked.office("receive"), worked.facts, 7));
        refused.add(months.receive(worked.office("2"), worked.facts, 7));
        refused.add(months.prepare(worked.office("3"), WorkedMarket.OCTOBER));
        refused.add(months.post(worked.office("4"), WorkedMarket.OCTOBER, Fingerprint.of("other")));
        refused.add(months.reverse(worked.office("5"), WorkedMarket.OCTOBER));
        refused.add(months.close(worked.office("6"), WorkedMarket.OCTOBER));
        refused.add(months.dryRun(worked.enterprise, WorkedMarket.OCTOBER.minusMonths(1)));
        return refused;
    }

    @Test
    @Fault("RB-S13")
    void noTextOfAValueNamesAnybodyOrAnything() {
        months.receive(worked.office("receive"), worked.facts, 0).orElseThrow();
        ComputedMonth computed =
                months.dryRun(worked.enterprise, WorkedMarket.OCTOBER).orElseThrow();
        WorkedMarket other = new WorkedMarket("XS", "trades");
        PostedRun run = other.post();
        List<SealedEntry> journal = new ArrayList<>();
        other.market.journal().read(other.enterprise, journal::add);
        MonthFacts facts = worked.facts;

        Reachable reachable = Reachable.from(List.of(
                facts,
                computed,
                run,
                journal,
                other.market.months().history(other.enterprise, WorkedMarket.OCTOBER),
                other.ports.receivedMonths().latest(other.enterprise, WorkedMarket.OCTOBER),
                BaseWages.of(computed.settlement()),
                Publication.of(computed.policy(), computed.settlement())));

        assertThat(reachable.types()).hasSizeGreaterThan(50);
        assertThat(reachable.singing()).isEmpty();
    }
}
