package io.leansafety.pricing;

import com.google.common.collect.Maps;
import io.leansafety.finding.FinderClass;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the liability chain, or a reward, as handed in. Rules P5 and P8.
 *
 * @param role who is reached, required
 * @param amount the amount by finder class, or null for a share
 * @param shareOfOffender the share of the offender's charge, or null for an amount; never on a reward
 * @param sharing what several holders do
 */
public record ChargeFact(
        @Nullable RoleName role,
        @Nullable Map<FinderClass, Money> amount,
        @Nullable Ratio shareOfOffender,
        Sharing sharing) {
    public ChargeFact {
        amount = amount == null ? null : Maps.immutableEnumMap(amount);
    }
}
