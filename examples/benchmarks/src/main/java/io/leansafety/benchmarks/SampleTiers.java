package io.leansafety.benchmarks;

import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.Policy;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.settlement.SettlementTerms;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.ArrayList;
import java.util.List;

/**
 * The tiers of the sample: those of the built-in policy, and three more so that every payout curve is taken. Rules O3
 * and S2. The terms are the built-in policy's with wage protection on, so that every limit of rule S6 is formed.
 */
final class SampleTiers {
    /** The most that wage protection lets go of a month's wages, in millionths. */
    static final int MAX_SHARE_MILLIONTHS = 200_000;

    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();
    private static final List<TierScheme> ALL = build();

    private SampleTiers() {}

    /** {@return the tiers; a person names one by its place} */
    static List<TierScheme> all() {
        return ALL;
    }

    /** {@return what the person step reads of the policy} */
    static SettlementTerms terms() {
        SettlementTerms terms = SettlementTerms.of(POLICY);
        return new SettlementTerms(
                Rounding.HALF_UP,
                terms.performanceCounts(),
                terms.quotaCounts(),
                terms.rewardsCount(),
                terms.limited(),
                MAX_SHARE_MILLIONTHS,
                terms.carriesForward());
    }

    private static List<TierScheme> build() {
        List<TierScheme> tiers = new ArrayList<>(POLICY.tiers());
        TierScheme monthly = tiers.stream()
                .filter(tier -> tier.isPaidMonthly() && tier.score() == ScoreBasis.AVERAGE_OF_TWO)
                .findFirst()
                .orElseThrow();
        tiers.add(withCurve(monthly, "PROPORTIONAL", new PayoutCurve.Proportional()));
        tiers.add(withCurve(monthly, "LINEAR", new PayoutCurve.Linear(Score.of("90"), Ratio.of("0.01"))));
        tiers.add(withCurve(monthly, "BANDS", new PayoutCurve.Bands(bands())));
        return List.copyOf(tiers);
    }

    private static List<Band> bands() {
        return List.of(
                new Band(Score.of("95"), Ratio.of("1.2")),
                new Band(Score.of("90"), Ratio.of("1")),
                new Band(Score.of("80"), Ratio.of("0.8")),
                new Band(Score.of("0"), Ratio.of("0")));
    }

    private static TierScheme withCurve(TierScheme tier, String id, PayoutCurve curve) {
        return new TierScheme(
                new TierId(id),
                tier.duty(),
                tier.inspection(),
                tier.score(),
                tier.payout(),
                curve,
                tier.quotaCurve(),
                tier.deductionCategories(),
                tier.assessors(),
                null);
    }
}
