package io.leansafety.market;

import static io.leansafety.market.MarketFacts.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.market.PoliciesDesk.Publish;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies follow each other, are mended by publishing again, and are never changed. */
@Rule({"V6", "S11"})
class PoliciesDeskTest {
    private static final EnterpriseId XS = new EnterpriseId("XS");
    private static final Policy BUILT_IN = PolicyDraft.builtInBut(draft -> {});
    private static final LocalDate SINCE = LocalDate.of(2020, 8, 1);

    private final InMemoryPorts ports = new InMemoryPorts();
    private final LeanSafetyMarket market = LeanSafetyMarket.using(ports, SmallMarket.CLOCK);
    private final PoliciesDesk policies = market.policies();

    @Test
    void aPolicyIsPublishedOnce() {
        assertThat(policies.publish(by("1"), Publish.of(BUILT_IN)).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, SINCE, false));
        assertThat(policies.publish(by("1"), Publish.of(BUILT_IN)).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, SINCE, true));
        assertThat(SmallMarket.refused(policies.publish(by("1"), Publish.of(next()))))
                .containsExactly("request-key-used S11 request");

        Outcome<PublicationReceipt> again = policies.publish(by("2"), Publish.of(BUILT_IN));
        assertThat(SmallMarket.refused(again)).containsExactly("policy-published V6 policy");
        assertThat(SmallMarket.arguments(again)).isEqualTo(Map.of("policy", "xinsheng-2020-52", "from", "2020-08-01"));
        assertThat(policies.published(XS)).containsExactly(BUILT_IN);
        assertThat(policies.published(new EnterpriseId("YF"))).isEmpty();
    }

    /** Desks and months take what is published as it is. */
    @Test
    void whatContradictsTheRulesIsNotPublished() {
        Policy wrong = PolicyDraft.builtInBut(draft -> draft.repeatWindowMonths = -5);

        assertThat(SmallMarket.refused(policies.publish(by("1"), Publish.of(wrong))))
                .containsExactly("out-of-range P6 repeatWindowMonths");
        assertThat(policies.published(XS)).isEmpty();
    }

    @Test
    void theBuiltInPolicyIsSucceededByAnother() {
        policies.publish(by("1"), Publish.of(BUILT_IN)).orElseThrow();
        policies.publish(by("2"), Publish.of(next())).orElseThrow();

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

    /** Months start on the 26th; today is 3 November. */
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE,    2026-01-01, 2026-11-03",
        "IMMEDIATE,    2027-01-01, 2026-11-03",
        "NEXT_PERIOD,  2026-01-01, 2026-11-26",
        "BY_FACT_DATE, 2026-01-01, 2026-01-01",
        "BY_FACT_DATE, 2027-01-01, 2027-01-01"
    })
    void theEffectSaysTheFirstDay(Effect effect, LocalDate named, LocalDate expected) {
        PublishingMarket shifted = PublishingMarket.open();
        Policy policy = other(named, 26);

        assertThat(shifted.policies
                        .publish(shifted.by("A1"), new Publish(policy, effect))
                        .orElseThrow())
                .isEqualTo(new PublicationReceipt(2, expected, false));
        assertThat(shifted.policies.published(shifted.enterprise()).get(1))
                .isEqualTo(policy.during(new DateSpan(expected, null)));
    }

    @Test
    void aPolicyThatHasEndedDoesNotBeginToday() {
        PublishingMarket shifted = PublishingMarket.open();
        Policy ended = other(SINCE, 26).during(new DateSpan(SINCE, LocalDate.of(2026, 11, 2)));

        assertThat(SmallMarket.refused(
                        shifted.policies.publish(shifted.by("A1"), new Publish(ended, Effect.IMMEDIATE))))
                .containsExactly("ends-before-it-begins V6 to");
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, month-frozen S11 from",
        "APPROVED, month-frozen S11 from",
        "POSTED,   from-in-posted-month V6 from",
        "CLOSED,   from-in-posted-month V6 from"
    })
    void aMonthThatIsSettledKeepsItsPolicy(MonthState state, String problem) {
        PublishingMarket shifted = PublishingMarket.open().bring(OCTOBER, state);
        LocalDate last = LocalDate.of(2026, 10, 25);

        assertThat(refused(shifted, other(last, 26))).containsExactly(problem);
        assertThat(refused(shifted, other(LocalDate.of(2026, 1, 1), 26))).containsExactly(problem);
        assertThat(refused(shifted, other(last.plusDays(1), 26))).isEmpty();
    }

    /** October ends on the 25th, so that November begins on the 26th, and every month behind it. */
    @ParameterizedTest
    @CsvSource({"2026-10-26, 1", "2026-11-26, 1", "2027-03-01, 1", "2026-10-26, 25"})
    void monthsGoOnWhereTheOneBeforeEnded(LocalDate from, int startsOn) {
        PublishingMarket shifted = PublishingMarket.open();
        assertThat(refused(shifted, other(from, startsOn))).isEmpty();

        PublishingMarket settled = PublishingMarket.open().bring(OCTOBER, MonthState.CLOSED);
        assertThat(refused(settled, other(from, startsOn))).containsExactly("months-do-not-join V5 monthStartsOn");
    }

    @Test
    void whoMayPublishIsSaidByTheOrganizationOnceThereIsOne() {
        PublishingMarket shifted = PublishingMarket.open();
        Publish next = Publish.of(other(SINCE, 26));

        assertThat(SmallMarket.refused(shifted.policies.publish(shifted.by("B1"), next)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(shifted.policies.preview(shifted.by("P1"), next)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(shifted.policies.publish(shifted.by("H1"), next)))
                .isEmpty();
    }

    /** Else nobody could mend it: an organization is looked at by the tiers of a policy. */
    @Test
    void whereNoPolicyIsInForceOneIsPublishedAllTheSame() {
        PublishingMarket shifted = PublishingMarket.open();
        shifted.small.publish(other(SINCE, 26).during(new DateSpan(SINCE, SINCE)));

        assertThat(SmallMarket.refused(shifted.policies.inForce(shifted.enterprise(), OCTOBER)))
                .containsExactly("no-policy V6 month");
        assertThat(SmallMarket.refused(shifted.policies.publish(shifted.by("B1"), Publish.of(next()))))
                .containsExactly("role-needed A9 actor");
        assertThat(refused(shifted, next())).isEmpty();
    }

    private static List<String> refused(PublishingMarket market, Policy policy) {
        return SmallMarket.refused(market.policies.publish(market.by("A1"), Publish.of(policy)));
    }

    private static Policy other(LocalDate from, int startsOn) {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "other";
            draft.monthStartsOn = startsOn;
            draft.validity = new DateSpan(from, null);
        });
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
