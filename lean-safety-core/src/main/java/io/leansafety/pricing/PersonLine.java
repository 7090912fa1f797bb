package io.leansafety.pricing;

import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding charges a person (rule P5, or P7 by a decision) or rewards a person with (P8); never 0.
 *
 * @param person who
 * @param rule P5, P7 or P8
 * @param roleOrNull the role by which the person was reached, null by a decision
 * @param amount how much, above 0
 */
public record PersonLine(
        PersonId person, RuleId rule, @Nullable RoleName roleOrNull, Money amount) {
    /** {@return the role by which the person was reached, empty by a decision} */
    public Optional<RoleName> role() {
        return Optional.ofNullable(roleOrNull);
    }

    /** {@return whether the person is paid, not charged} */
    public boolean isReward() {
        return rule == RuleId.P8;
    }
}
