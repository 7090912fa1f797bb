package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;

/**
 * Publishes policies, by which months are settled. Rule V6.
 *
 * <p>What is published is never changed. A policy without a last day ends the day before the next one begins; of two that
 * begin on the same day the one counts that was published later, so that a mistake is mended by publishing again, under
 * another id. What was posted by a policy stays as it was, and is corrected by the same policy.
 */
public final class PoliciesDesk {
    private final Ports ports;
    private final Units units;

    PoliciesDesk(Ports ports, Units units) {
        this.ports = ports;
        this.units = units;
    }

    /**
     * Publishes a policy. Who may is the host's to say: whoever publishes policies, or hands in facts with roles in them,
     * decides by what and by whom is settled.
     *
     * @param who who publishes it
     * @param policy the policy
     * @return its number; refused where one of that id and first day is published already
     */
    public Outcome<PolicyReceipt> publish(Context who, Policy policy) {
        PartedFingerprint content = PartedFingerprint.of(ImmutableMap.of(
                "actor", Fingerprint.of(who.actor()),
                "policy", Fingerprint.of(policy),
                "step", Fingerprint.of("PUBLISH_POLICY")));
        return units.write(
                who, content, before -> new PolicyReceipt(before.number(), true), () -> publish(who, content, policy));
    }

    private Outcome<PolicyReceipt> publish(Context who, PartedFingerprint content, Policy policy) {
        List<Policy> published = ports.policies().of(who.enterprise());
        Problems problems = new Problems();
        if (published.stream().anyMatch(other -> isSameVersion(other, policy))) {
            problems.error(
                    "policy-published",
                    RuleId.V6,
                    Asked.POLICY,
                    "policy",
                    policy.id(),
                    "from",
                    policy.validity().from());
        }
        int number = published.size() + 1;
        return Outcome.of(problems, () -> {
            ports.policies().publish(who.enterprise(), policy);
            YearMonth month = YearMonth.from(policy.validity().from());
            ports.requests().add(new Request(who.enterprise(), who.request(), content, month, number));
            return new PolicyReceipt(number, false);
        });
    }

    private static boolean isSameVersion(Policy one, Policy other) {
        return one.id().equals(other.id())
                && one.validity().from().equals(other.validity().from());
    }

    /**
     * Returns the policies of an enterprise.
     *
     * @param enterprise whose policies
     * @return the policies in the order in which they were published
     */
    public List<Policy> published(EnterpriseId enterprise) {
        return ports.policies().of(enterprise);
    }

    /**
     * Returns the policy by which a month is settled.
     *
     * @param enterprise whose policy
     * @param month the month
     * @return the policy in force on the month's last day; refused where there is none, or where two overlap
     */
    public Outcome<Policy> inForce(EnterpriseId enterprise, YearMonth month) {
        Problems problems = new Problems();
        return PolicyInForce.find(published(enterprise), month, problems)
                .<Outcome<Policy>>map(policy -> Outcome.of(problems, () -> policy))
                .orElseGet(() -> new Outcome.Refused<>(problems.errors()));
    }
}
