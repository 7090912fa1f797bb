package io.leansafety.assessment;

import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Fraction;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Explains the parts of an inspection score, none of which is rounded before the mean. Rules A4 and S10. */
final class PartNotes {
    private static final Term SCORE = new Term("inspection-score", RuleId.A4);
    private static final Term NOTHING_REQUIRED = new Term("nothing-required", RuleId.A4);
    private static final Term QUALITY = new Term("quality", RuleId.A4);
    private static final Term QUALITY_SCORE = new Term("quality-score", RuleId.A4);
    private static final Term NO_QUALITY = new Term("no-quality", RuleId.A4);
    private static final Term COVERAGE = new Term("coverage", RuleId.A4);
    private static final Term COVERED = new Term("locations-covered", RuleId.A4);
    private static final Term LOCATIONS = new Term("locations-required", RuleId.A4);
    private static final Term FREQUENCY = new Term("frequency", RuleId.A4);
    private static final Term COUNTED = new Term("visits-counted", RuleId.A4);
    private static final Term REQUIRED = new Term("visits-required", RuleId.A4);
    private static final Term SHIFT_COUNTED = new Term("shift-visits-counted", RuleId.A4);
    private static final Term SHIFT_DONE = new Term("shift-visits-done", RuleId.A4);
    private static final Term SHIFT_REQUIRED = new Term("shift-visits-required", RuleId.A4);

    private PartNotes() {}

    static Explanation score(Score score, List<Explanation> weightsAndParts) {
        return weightsAndParts.isEmpty()
                ? NOTHING_REQUIRED.given(Unit.SCORE, score.hundredths())
                : SCORE.of(Unit.SCORE, score.hundredths(), new Formula(Operator.WEIGHTED_MEAN, weightsAndParts));
    }

    static Explanation weight(Ratio weight, Explanation part) {
        return new Term("part-weight", RuleId.A4)
                .given(Unit.RATIO, weight.millionths())
                .with("part", part.name());
    }

    static Explanation quality(Fraction quality, InspectionParts parts) {
        List<Explanation> scores = parts.quality().stream()
                .map(score -> QUALITY_SCORE.given(Unit.SCORE, score.hundredths()))
                .toList();
        return QUALITY.of(Unit.SCORE, quality, new Formula(Operator.MEAN, scores));
    }

    /** Something was required, and no visit has a quality score. */
    static Explanation noQuality() {
        return NO_QUALITY.given(Unit.SCORE, 0);
    }

    static Explanation coverage(Fraction coverage, InspectionParts parts) {
        return COVERAGE.of(
                Unit.SCORE,
                coverage,
                Operator.PERCENTAGE.of(
                        COVERED.given(Unit.COUNT, parts.locationsCovered()),
                        LOCATIONS.given(Unit.COUNT, parts.locationsRequired())));
    }

    static Explanation frequency(Fraction frequency, InspectionParts parts) {
        List<Explanation> counted = new ArrayList<>();
        List<Explanation> required = new ArrayList<>();
        new TreeMap<>(parts.visits()).forEach((shift, visits) -> {
            Explanation due =
                    SHIFT_REQUIRED.given(Unit.COUNT, visits.required()).with("shift", shift);
            Explanation done = SHIFT_DONE.given(Unit.COUNT, visits.done()).with("shift", shift);
            counted.add(SHIFT_COUNTED
                    .of(Unit.COUNT, visits.counted(), Operator.MIN.of(done, due))
                    .with("shift", shift));
            required.add(due);
        });
        return FREQUENCY.of(
                Unit.SCORE,
                frequency,
                Operator.PERCENTAGE.of(
                        COUNTED.of(Unit.COUNT, parts.visitsCounted(), new Formula(Operator.SUM, counted)),
                        REQUIRED.of(Unit.COUNT, parts.visitsRequired(), new Formula(Operator.SUM, required))));
    }
}
