package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.Rounding;

/**
 * How scores are formed. Rules V4, A4, A7 and A8.
 *
 * @param scoreRounding how a score is rounded to 0.01
 * @param missingAssessment what a missing assessment means: ERROR or ZERO
 * @param missingPeriod what a missing quarter or month of a year means: ERROR, EXCLUDE or ZERO
 * @param inspectionWeights the weights of the parts of an inspection score
 */
public record AssessmentTerms(
        Rounding scoreRounding, Missing missingAssessment, Missing missingPeriod, InspectionWeights inspectionWeights) {
    public AssessmentTerms {
        requireNonNull(scoreRounding, "scoreRounding");
        requireNonNull(missingAssessment, "missingAssessment");
        requireNonNull(missingPeriod, "missingPeriod");
        requireNonNull(inspectionWeights, "inspectionWeights");
    }

    /** What something that is missing means. */
    public enum Missing {
        /** Nothing is settled before it is there. */
        ERROR,
        /** The mean is formed without it. */
        EXCLUDE,
        /** It counts as 0. */
        ZERO
    }
}
