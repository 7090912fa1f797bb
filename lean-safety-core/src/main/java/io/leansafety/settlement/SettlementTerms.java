package io.leansafety.settlement;

import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.DeductionTerms.Limit;
import io.leansafety.policy.DeductionTerms.Source;
import io.leansafety.policy.Policy;
import io.leansafety.value.Rounding;

/**
 * What the person step reads of a policy, shared by all people of a month. Rules V4 and S6.
 *
 * @param scoreRounding how a score is rounded
 * @param performanceCounts whether charges may be deducted from the performance wage
 * @param quotaCounts whether they may be deducted from the quota wage paid
 * @param rewardsCount whether they may be deducted from rewards
 * @param limited whether these sources limit the deduction
 * @param maxShareMillionths the greatest share of the month's wages that may be deducted, −1 without wage protection
 * @param carriesForward whether what can't be deducted goes to the next month, else it is written off
 */
public record SettlementTerms(
        Rounding scoreRounding,
        boolean performanceCounts,
        boolean quotaCounts,
        boolean rewardsCount,
        boolean limited,
        long maxShareMillionths,
        boolean carriesForward) {
    /**
     * Returns the terms of a policy.
     *
     * @param policy the policy
     * @return what the person step reads of it
     */
    public static SettlementTerms of(Policy policy) {
        DeductionTerms deductions = policy.deductions();
        return new SettlementTerms(
                policy.assessment().scoreRounding(),
                deductions.sources().contains(Source.PERFORMANCE_WAGE),
                deductions.sources().contains(Source.QUOTA_WAGE),
                deductions.sources().contains(Source.REWARDS),
                deductions.limit() == Limit.SOURCES,
                deductions.wageProtection().map(share -> share.millionths()).orElse(-1L),
                deductions.carryForward());
    }

    /** {@return whether wage protection limits the deduction too} */
    public boolean isProtected() {
        return maxShareMillionths >= 0;
    }
}
