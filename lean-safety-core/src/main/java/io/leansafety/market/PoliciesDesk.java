package io.leansafety.market;

import com.google.common.collect.ImmutableMap;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final Units units;

    /**
     * What a policy would change.
     *
     * @param from its first day
     * @param findings what it changes for the findings that are not over
     */
    public record Preview(LocalDate from, OpenFindings findings) {}

    PoliciesDesk(Ports ports, Clock clock, Units units) {
        this.ports = ports;
        this.clock = clock;
        this.units = units;
    }

    /**
     * Publishes a policy. Who may is the host's to say: whoever publishes policies, or hands in facts with roles in them,
     * decides by what and by whom is settled.
     *
     * @param who who publishes it
     * @param policy the policy
     * @return its number; refused where one of that id and first day is published already, and where it contradicts the
     *     rules
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
        Problems problems = new Problems();
        checkNew(who.enterprise(), policy, problems);
        PolicyCheck.check(policy, problems);
        int number = published(who.enterprise()).size() + 1;
        return Outcome.of(problems, () -> {
            ports.policies().publish(who.enterprise(), policy);
            YearMonth month = YearMonth.from(policy.validity().from());
            ports.requests().add(new Request(who.enterprise(), who.request(), content, month, number));
            return new PolicyReceipt(number, false);
        });
    }

    private void checkNew(EnterpriseId enterprise, Policy policy, Problems problems) {
        if (published(enterprise).stream().anyMatch(other -> isSameVersion(other, policy))) {
            problems.error(
                    "policy-published",
                    RuleId.V6,
                    Asked.POLICY,
                    "policy",
                    policy.id(),
                    "from",
                    policy.validity().from());
        }
    }

    /**
     * Shows what a policy would change, and writes nothing. Its first day is its own; no effect is named.
     *
     * @param who who would publish it
     * @param policy the policy
     * @return what it would change; refused as {@link #publish} would refuse it
     */
    public Outcome<Preview> preview(Context who, Policy policy) {
        return units.read(() -> {
            Session session = new Session(ports, clock, who);
            checkNew(who.enterprise(), policy, session.problems());
            PolicyCheck.check(policy, session.problems());
            return Outcome.of(session.problems(), () -> show(session, policy));
        });
    }

    /** Where no policy is in force yet, months start as this one says. */
    private Preview show(Session session, Policy policy) {
        MarketVersions now = MarketVersions.of(ports, session.enterprise());
        LocalDate from = policy.validity().from();
        int startsOn = PolicyInForce.on(published(session.enterprise()), session.today(), new Problems())
                .orElse(policy)
                .monthStartsOn();
        YearMonth month =
                SettlementPeriod.containing(session.laterOf(from), startsOn).month();
        return new Preview(from, now.changes(now.with(policy), month, MarketVersions.open(session)));
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
