package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.Ratio;
import java.util.Map;

/**
 * How leaders are paid for a year. Rule S8; X52 三(二)3(1).
 *
 * @param gradeRatios the ratio for each annual grade of the principal
 * @param base what the ratio is taken of
 */
public record AnnualTerms(Map<String, Ratio> gradeRatios, Base base) {
    /** What the annual ratio is taken of. */
    public enum Base {
        /** The principal's annual safety wage. */
        PRINCIPAL_WAGE,
        /** The leader's own entitlement. */
        OWN_ENTITLEMENT
    }

    public AnnualTerms {
        requireNonNull(base, "base");
        gradeRatios = ImmutableMap.copyOf(gradeRatios);
    }
}
