package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A run stays by the policy that it was computed by, whatever is published while it runs, and afterwards. */
@Rule({"S11", "V6"})
public abstract class PolicyDuringARunContract {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();
    /** By which P1 carries nothing to November. */
    private static final Policy OTHER = PolicyDraft.builtInBut(draft -> draft.carryForward = false);

    private final SmallMarket market;

    /**
     * @param ports an empty store
     */
    protected PolicyDuringARunContract(Ports ports) {
        this.market = SmallMarket.over(ports, "XS");
        FactsReceipt unused = market.receive(MarketFacts.of(OCTOBER, "F1", "F2"));
    }

    /** A store in which every policy becomes another once anybody has asked for it. */
    private record PublishedMeanwhile(Ports ports, AtomicBoolean isAsked) implements ForwardingPorts, Policies {
        @Override
        public Policies policies() {
            return this;
        }

        @Override
        public List<Policy> of(EnterpriseId enterprise) {
            return isAsked.getAndSet(true) ? List.of(OTHER) : List.of(BUILT_IN);
        }

        @Override
        public void publish(EnterpriseId enterprise, Policy published) {
            throw new UnsupportedOperationException("it becomes another by itself");
        }
    }

    private static String posted(SmallMarket market) {
        return SmallMarket.written(
                market.months.posted(market.enterprise, OCTOBER).orElseThrow());
    }

    @Test
    @Fault("RB-B12")
    void aRunIsWhollyByThePolicyThatItBeganWith() {
        market.bring(OCTOBER, MonthState.APPROVED);
        PublishedMeanwhile meanwhile = new PublishedMeanwhile(market.ports, new AtomicBoolean());
        market.over(meanwhile).take(MonthStep.POST, OCTOBER).orElseThrow();

        PostedRun run = market.ports.runs().find(market.enterprise, OCTOBER, 1).orElseThrow();
        assertThat(meanwhile.policies().of(market.enterprise)).containsExactly(OTHER);
        assertThat(run.policy()).isEqualTo(BUILT_IN);
        assertThat(run.fingerprint().whole()).isEqualTo(market.prepared(OCTOBER));
        assertThat(posted(market))
                .isEqualTo(SmallMarket.written(
                        ResolvedMonth.of(BUILT_IN, run.facts()).orElseThrow().settle()));
    }

    @Test
    @Fault("RB-B12")
    void whatIsPublishedLaterChangesNothingInAPostedMonth() {
        market.bring(OCTOBER, MonthState.CLOSED);
        SmallMarket later = market.over(new OtherPolicy(market.ports, OTHER));
        later.receive(MarketFacts.of(NOVEMBER));

        assertThat(posted(later)).isEqualTo(posted(market));
        assertThat(later.months
                        .explained(market.enterprise, OCTOBER)
                        .orElseThrow()
                        .policy())
                .isEqualTo(BUILT_IN);
        assertThat(later.months.publication(market.enterprise, OCTOBER).orElseThrow())
                .isEqualTo(market.months.publication(market.enterprise, OCTOBER).orElseThrow());
        assertThat(later.months
                        .dryRun(market.enterprise, NOVEMBER)
                        .orElseThrow()
                        .facts()
                        .corrections())
                .as("October is computed anew by its own policy")
                .isEmpty();
    }

    @Test
    @Fault("RB-B12")
    void whatIsReversedIsWhatWasPosted() {
        market.bring(OCTOBER, MonthState.POSTED);
        List<SealedEntry> posted = market.entries();
        market.over(new OtherPolicy(market.ports, OTHER))
                .take(MonthStep.REVERSE, OCTOBER)
                .orElseThrow();

        assertThat(market.entries()).hasSize(2 * posted.size()).startsWith(posted.toArray(new SealedEntry[0]));
        assertThat(market.journal.balances(market.enterprise).values()).allMatch(balance -> balance.fen() == 0);
    }
}
