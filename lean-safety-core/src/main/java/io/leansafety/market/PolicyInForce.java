package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Finds the policy by which a month is settled: the one in force on its last day. Rule V6.
 *
 * <p>One that is published without a last day ends the day before the next begins, and of two that begin on one day the
 * one counts that was published later: so a scheme is succeeded, and a mistake in one that was published is mended.
 */
final class PolicyInForce {
    private PolicyInForce() {}

    static Optional<Policy> find(List<Policy> policies, YearMonth month, Problems problems) {
        List<Policy> inForce = policies.stream()
                .filter(policy ->
                        isInForce(policy, policies, periodBy(policy, month).last()))
                .toList();
        if (inForce.isEmpty()) {
            problems.error("no-policy", RuleId.V6, Asked.MONTH, "month", month);
        } else if (inForce.size() > 1) {
            problems.error(
                    "policies-overlap",
                    RuleId.V6,
                    Asked.MONTH,
                    "month",
                    month,
                    "policies",
                    inForce.stream().map(Policy::id).toList());
        }
        return inForce.size() == 1 ? Optional.of(inForce.get(0)) : Optional.empty();
    }

    /** The policy in force on a day. */
    static Optional<Policy> on(List<Policy> policies, LocalDate day, Problems problems) {
        Optional<Policy> found = policies.stream()
                .filter(policy -> isInForce(policy, policies, day))
                .findFirst();
        if (found.isEmpty()) {
            problems.error("no-policy-on", RuleId.V6, Asked.DAY, "day", day);
        }
        return found;
    }

    private static boolean isInForce(Policy policy, List<Policy> policies, LocalDate day) {
        int published = policies.indexOf(policy);
        boolean isSucceeded = policies.stream()
                .filter(other -> !other.validity().from().isAfter(day))
                .anyMatch(other ->
                        other.validity().from().equals(policy.validity().from())
                                ? policies.indexOf(other) > published
                                : policy.validity().to() == null
                                        && other.validity()
                                                .from()
                                                .isAfter(policy.validity().from()));
        return policy.validity().includes(day) && !isSucceeded;
    }

    static SettlementPeriod periodBy(Policy policy, YearMonth month) {
        return new SettlementPeriod(month, policy.monthStartsOn());
    }
}
