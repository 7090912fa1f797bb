package io.leansafety.pricing;

import com.google.common.collect.Maps;
import io.leansafety.finding.FinderClass;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the nearest subject of a level pays as well, as handed in. Rule P4.
 *
 * @param level the level, required
 * @param amount the amount by finder class, required
 */
public record SubjectChargeFact(
        @Nullable SubjectLevel level, @Nullable Map<FinderClass, Money> amount) {
    public SubjectChargeFact {
        amount = amount == null ? null : Maps.immutableEnumMap(amount);
    }
}
