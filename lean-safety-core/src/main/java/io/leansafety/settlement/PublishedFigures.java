package io.leansafety.settlement;

import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a publication shows of a person's month: scores and payouts. Rule S12.
 *
 * @param dutyScore the duty score, empty where none was assessed
 * @param inspectionScore the month's inspection score, empty where none was assessed
 * @param responsibilityScore the responsibility score, empty where the tier is not paid monthly, or the person exempt
 * @param payoutRatio the ratio of the safety wage that is paid, empty where there is no monthly one
 * @param safetyWagePaid the safety wage paid, empty where there is no monthly one
 * @param quotaWagePaid the daily quota wage paid, empty where the tier has none
 */
public record PublishedFigures(
        Optional<Score> dutyScore,
        Optional<Score> inspectionScore,
        Optional<Score> responsibilityScore,
        Optional<Ratio> payoutRatio,
        Optional<Money> safetyWagePaid,
        Optional<Money> quotaWagePaid) {
    static PublishedFigures of(PersonSettlement person) {
        return new PublishedFigures(
                person.dutyScore(),
                person.inspectionScore(),
                person.responsibilityScore(),
                person.payoutRatio(),
                Optional.of(person.safetyWagePaid()).filter(paid -> person.hasSafetyWage()),
                Optional.of(person.quotaWagePaid()).filter(paid -> person.hasQuotaWage()));
    }

    /** {@return whether there is neither a score nor a payout} */
    public boolean isEmpty() {
        return Stream.of(dutyScore, inspectionScore, responsibilityScore, payoutRatio, safetyWagePaid, quotaWagePaid)
                .allMatch(Optional::isEmpty);
    }

    /** {@return the type alone: wages never reach a log} */
    @Override
    public String toString() {
        return "PublishedFigures";
    }
}
