package io.leansafety.market;

import static io.leansafety.market.MarketFacts.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Policies follow each other, are mended by publishing again, and are never changed. */
@Rule({"V6", "S11"})
class PoliciesDeskTest {
    private static final EnterpriseId XS = new EnterpriseId("XS");
    private static final Policy BUILT_IN = PolicyDraft.builtInBut(draft -> {});

    private final InMemoryPorts ports = new InMemoryPorts();
    private final LeanSafetyMarket market = LeanSafetyMarket.using(ports, SmallMarket.CLOCK);
    private final PoliciesDesk policies = market.policies();

    @Test
    void aPolicyIsPublishedOnce() {
        assertThat(policies.publish(by("1"), BUILT_IN).orElseThrow()).isEqualTo(new PolicyReceipt(1, false));
        assertThat(policies.publish(by("1"), BUILT_IN).orElseThrow()).isEqualTo(new PolicyReceipt(1, true));
        assertThat(SmallMarket.refused(policies.publish(by("1"), next())))
                .containsExactly("request-key-used S11 request");

        Outcome<PolicyReceipt> again = policies.publish(by("2"), BUILT_IN);
        assertThat(SmallMarket.refused(again)).containsExactly("policy-published V6 policy");
        assertThat(SmallMarket.arguments(again)).isEqualTo(Map.of("policy", "xinsheng-2020-52", "from", "2020-08-01"));
        assertThat(policies.published(XS)).containsExactly(BUILT_IN);
        assertThat(policies.published(new EnterpriseId("YF"))).isEmpty();
    }

    /** Desks and months take what is published as it is. */
    @Test
    void whatContradictsTheRulesIsNotPublished() {
        Policy wrong = PolicyDraft.builtInBut(draft -> draft.repeatWindowMonths = -5);

        assertThat(SmallMarket.refused(policies.publish(by("1"), wrong)))
                .containsExactly("out-of-range P6 repeatWindowMonths");
        assertThat(policies.published(XS)).isEmpty();
    }

    @Test
    void theBuiltInPolicyIsSucceededByAnother() {
        policies.publish(by("1"), BUILT_IN).orElseThrow();
        policies.publish(by("2"), next()).orElseThrow();

        assertThat(policies.inForce(XS, OCTOBER).orElseThrow()).isEqualTo(BUILT_IN);
        assertThat(policies.inForce(XS, OCTOBER.plusMonths(1)).orElseThrow()).isEqualTo(next());
        assertThat(SmallMarket.refused(policies.inForce(XS, OCTOBER.minusYears(10))))
                .containsExactly("no-policy V6 month");
    }

    /** It keeps its own policy, and a month behind it has the new one. */
    @Test
    void whatWasPostedStaysAsItWas() {
        SmallMarket small = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));
        small.bring(OCTOBER, MonthState.POSTED);
        small.publish(next());

        assertThat(small.months.posted(small.enterprise, OCTOBER)).isInstanceOf(Outcome.Accepted.class);
        small.take(MonthStep.PUBLISH, OCTOBER).orElseThrow();
        small.take(MonthStep.CLOSE, OCTOBER).orElseThrow();
        small.receive(MarketFacts.of(OCTOBER.plusMonths(1)));
        assertThat(SmallMarket.refused(small.take(MonthStep.PREPARE, OCTOBER.plusMonths(1))))
                .isEmpty();
    }

    /** As a caller without null checks does. */
    @Test
    @SuppressWarnings("NullAway")
    void whoAsksForNothingIsToldWhatIsMissing() {
        assertThatThrownBy(() -> LeanSafetyMarket.using(ports, null)).hasMessage("clock");
        assertThatThrownBy(() -> new Context(XS, new PersonId("A1"), null)).hasMessage("request");
    }

    private static Policy next() {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "next";
            draft.validity = new DateSpan(OCTOBER.atEndOfMonth().plusDays(1), null);
        });
    }

    private static Context by(String key) {
        return new Context(XS, new PersonId("A1"), new RequestKey(key));
    }
}
