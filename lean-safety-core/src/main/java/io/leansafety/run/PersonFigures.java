package io.leansafety.run;

import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import org.jspecify.annotations.Nullable;

/**
 * What a month came to for a person, as it is kept. Rules A3 to A5 and S3 to S7.
 *
 * @param person who
 * @param dutyScore the duty score, null where none was assessed
 * @param inspectionScore the month's inspection score, null where none was assessed
 * @param responsibilityScore the responsibility score, null where there is none
 * @param ratio the payout ratio, null where there is no monthly safety wage
 * @param safetyWagePaid the safety wage paid
 * @param quotaWagePaid the quota wage paid
 * @param performanceWage the performance wage given
 * @param rewards rewards
 * @param charges charges
 * @param broughtForward brought forward
 * @param deducted deducted, negative for a refund
 * @param carriedForward carried forward
 * @param writtenOff written off
 * @param total the person's month, without what corrects other months
 */
public record PersonFigures(
        PersonId person,
        @Nullable Score dutyScore,
        @Nullable Score inspectionScore,
        @Nullable Score responsibilityScore,
        @Nullable Ratio ratio,
        Money safetyWagePaid,
        Money quotaWagePaid,
        Money performanceWage,
        Money rewards,
        Money charges,
        Money broughtForward,
        Money deducted,
        Money carriedForward,
        Money writtenOff,
        Money total) {
    static PersonFigures of(PersonSettlement settled) {
        return new PersonFigures(
                settled.person(),
                settled.dutyScore().orElse(null),
                settled.inspectionScore().orElse(null),
                settled.responsibilityScore().orElse(null),
                settled.payoutRatio().orElse(null),
                settled.safetyWagePaid(),
                settled.quotaWagePaid(),
                settled.month().performance(),
                settled.rewards(),
                settled.charges(),
                settled.month().broughtForward(),
                settled.deducted(),
                settled.carriedForward(),
                settled.writtenOff(),
                settled.total().minus(settled.month().corrections()));
    }

    /** {@return the person's id alone: wages and scores never reach a log} */
    @Override
    public String toString() {
        return "PersonFigures[" + person + "]";
    }
}
