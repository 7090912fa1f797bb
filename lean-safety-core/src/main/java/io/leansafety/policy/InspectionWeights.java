package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.Ratio;

/**
 * The weights of the three parts of an inspection score; they must sum to 1. Rule A4.
 *
 * @param quality the weight of the visits' quality
 * @param coverage the weight of the locations covered
 * @param frequency the weight of the visits done
 */
public record InspectionWeights(Ratio quality, Ratio coverage, Ratio frequency) {
    public InspectionWeights {
        requireNonNull(quality, "quality");
        requireNonNull(coverage, "coverage");
        requireNonNull(frequency, "frequency");
    }

    /** {@return whether the weights sum to 1} */
    public boolean sumToOne() {
        return quality.millionths() + coverage.millionths() + frequency.millionths() == Ratio.UNIT;
    }
}
