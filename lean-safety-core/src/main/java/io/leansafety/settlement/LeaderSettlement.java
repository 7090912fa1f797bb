package io.leansafety.settlement;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;

/**
 * A leader's figures of a year. Rules A7 and S8.
 *
 * @param person who
 * @param dutyScore the mean of the quarters
 * @param inspectionScore the mean of the months
 * @param responsibilityScore the mean of these two
 * @param gradeRatio the ratio for the principal's annual grade
 * @param ratio curve × veto
 * @param payout what is paid
 */
public record LeaderSettlement(
        PersonId person,
        Score dutyScore,
        Score inspectionScore,
        Score responsibilityScore,
        Ratio gradeRatio,
        Ratio ratio,
        Money payout) {
    /** {@return the person's id alone: wages and scores never reach a log} */
    @Override
    public String toString() {
        return "LeaderSettlement[" + person + "]";
    }
}
