package io.leansafety.assessment;

import io.leansafety.value.Fraction;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import java.util.Collection;

/** A year's score as the mean of its periods. Rule A7; X52 三(二)3(1). */
public final class AnnualScore {
    private AnnualScore() {}

    /**
     * Returns the mean of the scores of some periods.
     *
     * @param scores the scores, at least one
     * @param rounding how the mean is rounded
     * @return the mean
     * @throws IllegalArgumentException without a score
     */
    public static Score of(Collection<Score> scores, Rounding rounding) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("a mean must be of at least one score");
        }
        long sum = scores.stream().mapToLong(Score::hundredths).sum();
        return Score.ofHundredths((int) Fraction.of(sum, scores.size()).round(rounding));
    }
}
