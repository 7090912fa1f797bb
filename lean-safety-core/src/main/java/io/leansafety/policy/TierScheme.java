package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.TierId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a tier are assessed and paid. Rules O3 and A6; X52 三(二)3.
 *
 * @param id the tier
 * @param duty how often the duty score is formed: MONTH or QUARTER
 * @param inspection how often inspection is assessed: DAY or MONTH
 * @param score what the responsibility score is made of
 * @param payout how often the safety wage is paid
 * @param curve the ratio paid for a responsibility score
 * @param quotaCurve the ratio of the quota wage paid for the inspection score of a day
 * @param deductionCategories the categories for which points may be deducted; empty for none
 * @param assessors who assesses its people
 * @param source the clause that the tier comes from
 */
public record TierScheme(
        TierId id,
        Cadence duty,
        Cadence inspection,
        ScoreBasis score,
        PayoutCadence payout,
        PayoutCurve curve,
        PayoutCurve quotaCurve,
        Set<String> deductionCategories,
        Assessors assessors,
        @Nullable String source) {
    public TierScheme {
        requireNonNull(id, "id");
        requireNonNull(duty, "duty");
        requireNonNull(inspection, "inspection");
        requireNonNull(score, "score");
        requireNonNull(payout, "payout");
        requireNonNull(curve, "curve");
        requireNonNull(quotaCurve, "quotaCurve");
        requireNonNull(assessors, "assessors");
        deductionCategories = Collections.unmodifiableSet(new LinkedHashSet<>(deductionCategories));
    }

    /**
     * Creates a tier that the assessment office of the center assesses.
     *
     * @param id the tier
     * @param duty how often the duty score is formed: MONTH or QUARTER
     * @param inspection how often inspection is assessed: DAY or MONTH
     * @param score what the responsibility score is made of
     * @param payout how often the safety wage is paid
     * @param curve the ratio paid for a responsibility score
     * @param quotaCurve the ratio of the quota wage paid for the inspection score of a day
     * @param deductionCategories the categories for which points may be deducted; empty for none
     * @param source the clause that the tier comes from
     */
    public TierScheme(
            TierId id,
            Cadence duty,
            Cadence inspection,
            ScoreBasis score,
            PayoutCadence payout,
            PayoutCurve curve,
            PayoutCurve quotaCurve,
            Set<String> deductionCategories,
            @Nullable String source) {
        this(
                id,
                duty,
                inspection,
                score,
                payout,
                curve,
                quotaCurve,
                deductionCategories,
                Assessors.OFFICE_OF_CENTER,
                source);
    }

    /**
     * Returns this tier with other assessors.
     *
     * @param others who assesses its people
     * @return the tier
     */
    public TierScheme assessedBy(Assessors others) {
        return new TierScheme(
                id, duty, inspection, score, payout, curve, quotaCurve, deductionCategories, others, source);
    }

    /** {@return whether inspection is assessed each day and moves the quota wage (rule S4)} */
    public boolean isInspectedDaily() {
        return inspection == Cadence.DAY;
    }

    /** {@return whether a safety wage is paid with the month (rule S3)} */
    public boolean isPaidMonthly() {
        return payout == PayoutCadence.MONTH;
    }

    /** {@return whether the combination of cadences, score and payout is one of the legal ones of rule O3} */
    public boolean isLegal() {
        boolean cadences = duty != Cadence.DAY && inspection != Cadence.QUARTER;
        boolean inspects = inspection != Cadence.DAY || score == ScoreBasis.DUTY_ONLY;
        return cadences
                && inspects
                && switch (payout) {
                    case MONTH -> duty == Cadence.MONTH;
                    case YEAR ->
                        duty == Cadence.QUARTER && inspection == Cadence.MONTH && score == ScoreBasis.AVERAGE_OF_TWO;
                    case NONE -> true;
                };
    }
}
