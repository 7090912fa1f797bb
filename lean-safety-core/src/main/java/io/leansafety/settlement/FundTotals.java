package io.leansafety.settlement;

import io.leansafety.value.Money;
import io.leansafety.value.SubjectId;

/**
 * What a subject's fund, or a settlement center, paid and received in a month.
 *
 * @param subject the subject, or the center's owner
 * @param paid what left it
 * @param received what entered it
 */
public record FundTotals(SubjectId subject, Money paid, Money received) {
    /** {@return received − paid} */
    public Money net() {
        return received.minus(paid);
    }
}
