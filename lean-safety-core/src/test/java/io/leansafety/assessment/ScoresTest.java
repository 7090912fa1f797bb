package io.leansafety.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.organization.Shift;
import io.leansafety.policy.InspectionWeights;
import io.leansafety.rule.Rule;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final InspectionWeights WEIGHTS = weights("0.40", "0.30", "0.30");

    @Test
    @Rule("A3")
    void theDutyScoreIsTheSelfCheckLessTheDeductions() {
        assertThat(DutyScore.of(9_650, new long[] {200})).isEqualTo(9_450);
        assertThat(DutyScore.of(9_650, new long[] {200, 1})).isEqualTo(9_449);
        assertThat(DutyScore.of(9_650, new long[] {})).isEqualTo(9_650);
        assertThat(DutyScore.of(100, new long[] {100})).isZero();
        assertThat(DutyScore.of(100, new long[] {101})).isZero();
    }

    @Test
    @Rule({"A3", "V1"})
    void soManyPointsAreTakenThatNothingIsLeft() {
        long[] points = new long[100];
        Arrays.fill(points, 100_000_000_000L * 1_000_000);
        assertThat(DutyScore.of(10_000, points)).isZero();
    }

    /** 0.4 × 87.75 + 0.3 × 87.5 + 0.3 × 83.33… = 86.35. */
    @Test
    @Rule("A4")
    void theInspectionScoreIsTheWeightedMeanOfItsParts() {
        InspectionParts parts = parts(List.of("90", "85.5"), 8, 7, visits(4, 4, 2, 1));
        assertThat(inspection(parts)).isEqualTo(Score.of("86.35"));
    }

    /** 0.4 × 66.665 + 0.3 × 33.33… + 0.3 × 100 = 66.666. */
    @Test
    @Rule({"A4", "V4"})
    void thePartsAreNotRoundedBeforeTheMean() {
        InspectionParts parts = parts(List.of("66.66", "66.67"), 3, 1, visits(1, 1, 0, 0));
        assertThat(inspection(parts)).isEqualTo(Score.of("66.67"));
        assertThat(InspectionScore.of(WEIGHTS, parts, Rounding.DOWN)).isEqualTo(Score.of("66.66"));
    }

    @Test
    @Rule("A4")
    void aPartThatDoesNotApplyLeavesItsWeightToTheOthers() {
        // Coverage alone is wanting: (0.4 × 96 + 0.3 × 66.66…) / 0.7 = 83.43.
        assertThat(inspection(parts(List.of("96"), 3, 2, Map.of()))).isEqualTo(Score.of("83.43"));
        assertThat(inspection(parts(List.of("96"), 0, 0, Map.of()))).isEqualTo(Score.of("96"));
        assertThat(inspection(parts(List.of("80"), 0, 0, visits(2, 1, 0, 0)))).isEqualTo(Score.of("67.14"));
    }

    @Test
    @Rule("A4")
    void qualityIsNothingWhereSomethingWasRequiredAndNoScoreGiven() {
        assertThat(inspection(parts(List.of(), 0, 0, visits(3, 1, 0, 0)))).isEqualTo(Score.of("14.29"));
        assertThat(inspection(parts(List.of(), 4, 4, Map.of()))).isEqualTo(Score.of("42.86"));
    }

    @Test
    @Rule("A4")
    void whereNothingAppliesTheScoreIsFull() {
        assertThat(inspection(InspectionParts.NONE)).isEqualTo(Score.FULL);
        assertThat(inspection(parts(List.of(), 0, 0, visits(0, 5, 0, 0)))).isEqualTo(Score.FULL);
        InspectionWeights qualityOnly = weights("1", "0", "0");
        assertThat(InspectionScore.of(qualityOnly, parts(List.of(), 2, 1, Map.of()), Rounding.HALF_UP))
                .isEqualTo(Score.ZERO);
        InspectionWeights noQuality = weights("0", "1", "0");
        assertThat(InspectionScore.of(noQuality, parts(List.of("50"), 0, 0, Map.of()), Rounding.HALF_UP))
                .as("only a part of weight 0 applies")
                .isEqualTo(Score.FULL);
    }

    @Test
    @Rule("A4")
    void visitsAboveThoseRequiredDoNotMakeUpForAnotherShift() {
        assertThat(inspection(parts(List.of("100"), 0, 0, visits(2, 9, 2, 0)))).isEqualTo(Score.of("78.57"));
    }

    /** 1129 / 12 = 94.08; 379.5 / 4 = 94.875. */
    @Test
    @Rule("A7")
    void aYearIsTheMeanOfItsPeriods() {
        List<Score> months = scores("92", "95", "94", "94", "90", "96", "95", "94", "93", "97", "94", "95");
        assertThat(AnnualScore.of(months, Rounding.HALF_UP)).isEqualTo(Score.of("94.08"));
        List<Score> quarters = scores("95", "93.5", "97", "94");
        assertThat(AnnualScore.of(quarters, Rounding.HALF_UP)).isEqualTo(Score.of("94.88"));
        assertThat(AnnualScore.of(quarters, Rounding.DOWN)).isEqualTo(Score.of("94.87"));
        assertThat(AnnualScore.of(scores("0"), Rounding.DOWN)).isEqualTo(Score.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> AnnualScore.of(List.of(), Rounding.DOWN));
    }

    private static Score inspection(InspectionParts parts) {
        return InspectionScore.of(WEIGHTS, parts, Rounding.HALF_UP);
    }

    private static InspectionParts parts(
            List<String> quality, int required, int covered, Map<Shift, VisitCount> visits) {
        return new InspectionParts(quality.stream().map(Score::of).toList(), required, covered, visits);
    }

    private static Map<Shift, VisitCount> visits(int required, int done, int otherRequired, int otherDone) {
        return Map.of(
                Shift.EARLY, new VisitCount(required, done), Shift.NIGHT, new VisitCount(otherRequired, otherDone));
    }

    private static List<Score> scores(String... texts) {
        return Stream.of(texts).map(Score::of).toList();
    }

    private static InspectionWeights weights(String quality, String coverage, String frequency) {
        return new InspectionWeights(Ratio.of(quality), Ratio.of(coverage), Ratio.of(frequency));
    }
}
