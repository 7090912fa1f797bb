package io.leansafety.policy;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.value.Dice;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Policies with every setting varied, each one legal. */
public final class AnyPolicy {
    public static final List<String> CATEGORIES = List.of("C1", "C2", "C3");
    private static final List<String> MOVED_KINDS = List.of("CONDUCT", "ACCIDENT", "NEAR_MISS");

    private AnyPolicy() {}

    public static Policy of(Dice dice) {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "any";
            draft.monthStartsOn = dice.oneIn(2) ? 1 : 1 + dice.upTo(27);
            draft.tiers = tiers(dice);
            draft.scoreRounding = dice.pick(Rounding.values());
            draft.missingAssessment = dice.pick(Missing.ERROR, Missing.ZERO);
            draft.missingPeriod = dice.pick(Missing.values());
            draft.inspectionWeights = weights(dice);
            draft.kinds = kinds(dice);
            draft.selfUnlisted = dice.pick(PriceTerms.SelfUnlisted.values());
            draft.finderExempt = dice.oneIn(2);
            draft.repeatMultipliers = multipliers(dice);
            draft.repeatWindowMonths = 1 + dice.upTo(24);
            draft.handoverPayer = dice.pick(TradeTerms.HandoverPayer.values());
            draft.notTransferable = new LinkedHashSet<>(dice.some(List.of("HAZARD_A", "HAZARD_MAJOR", "CONDUCT")));
            draft.tenderPrice = dice.pick(TradeTerms.TenderPrice.values());
            draft.deductionSources = new LinkedHashSet<>(dice.some(List.of(DeductionTerms.Source.values())));
            draft.deductionLimit =
                    dice.pick(DeductionTerms.Limit.SOURCES, DeductionTerms.Limit.SOURCES, DeductionTerms.Limit.NONE);
            draft.carryForward = !dice.oneIn(3);
            draft.wageProtection = dice.oneIn(2) ? null : dice.share(6);
            draft.annualBase = dice.pick(AnnualTerms.Base.values());
        });
    }

    /** One tier of each kind that there is. */
    private static List<TierScheme> tiers(Dice dice) {
        boolean observesDaily = dice.oneIn(2);
        return dice.shuffled(List.of(
                tier("LEADER", Cadence.QUARTER, Cadence.MONTH, ScoreBasis.AVERAGE_OF_TWO, PayoutCadence.YEAR, dice),
                tier("MANAGER", Cadence.MONTH, Cadence.MONTH, ScoreBasis.AVERAGE_OF_TWO, PayoutCadence.MONTH, dice),
                tier("CLERK", Cadence.MONTH, Cadence.MONTH, ScoreBasis.DUTY_ONLY, PayoutCadence.MONTH, dice),
                tier("FOREMAN", Cadence.MONTH, Cadence.DAY, ScoreBasis.DUTY_ONLY, PayoutCadence.MONTH, dice),
                tier(
                        "OBSERVER",
                        dice.pick(Cadence.MONTH, Cadence.QUARTER),
                        observesDaily ? Cadence.DAY : Cadence.MONTH,
                        observesDaily ? ScoreBasis.DUTY_ONLY : dice.pick(ScoreBasis.values()),
                        PayoutCadence.NONE,
                        dice)));
    }

    private static TierScheme tier(
            String id, Cadence duty, Cadence inspection, ScoreBasis score, PayoutCadence payout, Dice dice) {
        return new TierScheme(
                new TierId(id),
                duty,
                inspection,
                score,
                payout,
                curve(dice),
                curve(dice),
                Set.copyOf(dice.some(CATEGORIES)),
                new Assessors(dice.oneIn(2) ? null : office(dice), dice.oneIn(2) ? null : office(dice), office(dice)),
                null);
    }

    private static Office office(Dice dice) {
        Seat seat = dice.pick(Seat.SUBJECT, Seat.CENTER, Seat.ABOVE, Seat.COMPANY);
        return Office.of(dice.pick("ASSESSMENT_OFFICE", "UNIT_PRINCIPAL", "INSPECTOR"), seat);
    }

    private static PayoutCurve curve(Dice dice) {
        Score threshold = dice.pick(Score.of("90"), dice.score());
        return switch (dice.upTo(3)) {
            case 0 -> new PayoutCurve.FullAtOrAbove(threshold);
            case 1 -> new PayoutCurve.Proportional();
            case 2 -> new PayoutCurve.Linear(threshold, dice.pick(Ratio.of("0.01"), dice.share(2)));
            default -> bands(dice);
        };
    }

    /** From the highest down, each pays no more than the one above; the highest up to twice. */
    private static PayoutCurve bands(Dice dice) {
        Map<Integer, Score> bounds = new TreeMap<>(Map.of(0, Score.ZERO));
        for (int i = dice.upTo(3); i > 0; i--) {
            Score bound = dice.score();
            bounds.put(-bound.hundredths(), bound);
        }
        List<Band> bands = new ArrayList<>();
        int ratio = dice.pick(10_000, 12_000, 20_000);
        for (Score bound : bounds.values()) {
            bands.add(new Band(bound, Ratio.ofMillionths(ratio * 100L)));
            ratio -= dice.upTo(ratio);
        }
        return new PayoutCurve.Bands(dice.shuffled(bands));
    }

    private static InspectionWeights weights(Dice dice) {
        long quality = dice.share(6).millionths();
        long coverage = dice.upTo((int) (Ratio.UNIT - quality));
        return new InspectionWeights(
                Ratio.ofMillionths(quality),
                Ratio.ofMillionths(coverage),
                Ratio.ofMillionths(Ratio.UNIT - quality - coverage));
    }

    private static Map<String, DocumentKind> kinds(Dice dice) {
        Map<String, DocumentKind> kinds = new LinkedHashMap<>();
        dice.some(MOVED_KINDS).forEach(kind -> kinds.put(kind, dice.pick(DocumentKind.values())));
        return kinds;
    }

    private static List<Ratio> multipliers(Dice dice) {
        List<Ratio> multipliers = new ArrayList<>();
        for (int i = dice.upTo(3); i >= 0; i--) {
            multipliers.add(dice.pick(Ratio.ONE, Ratio.of("1.5"), Ratio.of("0.333333"), Ratio.ZERO, Ratio.of("2")));
        }
        return multipliers;
    }
}
