package io.leansafety.pricing;

import io.leansafety.organization.MarketSubject;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding makes a subject pay; never 0. Rules P4, P7, T3 and T4.
 *
 * @param payer the subject that pays
 * @param beneficiaryOrNull the subject that is paid, null for the settlement center
 * @param rule T3, T4, P4 or P7
 * @param amount how much, above 0
 */
public record SubjectLine(MarketSubject payer, @Nullable MarketSubject beneficiaryOrNull, RuleId rule, Money amount) {
    /** {@return the subject that is paid, empty for the settlement center} */
    public Optional<MarketSubject> beneficiary() {
        return Optional.ofNullable(beneficiaryOrNull);
    }
}
