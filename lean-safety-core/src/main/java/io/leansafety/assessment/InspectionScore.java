package io.leansafety.assessment;

import io.leansafety.policy.InspectionWeights;
import io.leansafety.rule.Explanation;
import io.leansafety.value.Fraction;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The inspection score (现场检查要素责任考核成绩) from its three parts. Rule A4; X52 三(二)1(2). */
public final class InspectionScore {
    private static final int HUNDREDTHS = 100;

    private InspectionScore() {}

    /**
     * Returns the weighted mean of the parts that apply, each from 0 to 100; their weights are scaled to sum to 1.
     * Coverage does not apply where no location is required, frequency where no visit is, quality where neither is and
     * no score was given. None applicable, or only parts of weight 0: 100.
     *
     * @param weights the policy's weights
     * @param parts what was required and done
     * @param rounding how the score is rounded
     * @return the score
     */
    public static Score of(InspectionWeights weights, InspectionParts parts, Rounding rounding) {
        return mean(weights, parts).score(rounding);
    }

    /**
     * Explains what {@link #of} returns. Rule S10.
     *
     * @param weights the policy's weights
     * @param parts what was required and done
     * @param rounding how the score is rounded
     * @return how the score came about
     */
    public static Explanation explain(InspectionWeights weights, InspectionParts parts, Rounding rounding) {
        return mean(weights, parts).explain(rounding);
    }

    private static Mean mean(InspectionWeights weights, InspectionParts parts) {
        int visitsRequired = parts.visitsRequired();
        Mean mean = new Mean();
        if (!parts.quality().isEmpty()) {
            mean.add(
                    weights.quality(),
                    Fraction.of(sum(parts), parts.quality().size()),
                    part -> PartNotes.quality(part, parts));
        } else if (parts.isSomethingRequired()) {
            mean.add(weights.quality(), Fraction.ZERO, part -> PartNotes.noQuality());
        }
        if (parts.locationsRequired() > 0) {
            mean.add(
                    weights.coverage(),
                    fullTimes(parts.locationsCovered(), parts.locationsRequired()),
                    part -> PartNotes.coverage(part, parts));
        }
        if (visitsRequired > 0) {
            mean.add(
                    weights.frequency(),
                    fullTimes(parts.visitsCounted(), visitsRequired),
                    part -> PartNotes.frequency(part, parts));
        }
        return mean;
    }

    private static long sum(InspectionParts parts) {
        return parts.quality().stream().mapToLong(Score::hundredths).sum();
    }

    private static Fraction fullTimes(int done, int required) {
        return Fraction.of((long) Score.MAX_HUNDREDTHS * done, required);
    }

    /** A weighted mean of hundredths, exact until it is rounded. */
    private static final class Mean {
        private Fraction sum = Fraction.ZERO;
        private long weight;
        private final List<Ratio> weights = new ArrayList<>(3);
        private final List<Supplier<Explanation>> parts = new ArrayList<>(3);

        void add(Ratio partWeight, Fraction part, Function<Fraction, Explanation> how) {
            weights.add(partWeight);
            parts.add(() -> how.apply(part.dividedBy(HUNDREDTHS)));
            sum = sum.plus(part.times(partWeight.millionths()));
            weight += partWeight.millionths();
        }

        Score score(Rounding rounding) {
            return weight == 0
                    ? Score.FULL
                    : Score.ofHundredths((int) sum.dividedBy(weight).round(rounding));
        }

        Explanation explain(Rounding rounding) {
            List<Explanation> inputs = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Explanation part = parts.get(i).get();
                inputs.add(PartNotes.weight(weights.get(i), part));
                inputs.add(part);
            }
            return PartNotes.score(score(rounding), inputs).rounded(rounding);
        }
    }
}
