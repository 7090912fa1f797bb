package io.leansafety.market;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the policy by which a month is settled: the one in force on its last day. Rule V6. */
final class PolicyInForce {
    private PolicyInForce() {}

    static Optional<Policy> find(List<Policy> policies, YearMonth month, Problems problems) {
        List<Policy> inForce = policies.stream()
                .filter(policy ->
                        policy.validity().includes(periodBy(policy, month).last()))
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

    static SettlementPeriod periodBy(Policy policy, YearMonth month) {
        return new SettlementPeriod(month, policy.monthStartsOn());
    }
}
