package io.leansafety.settlement;

import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not assessed in the month: leave, illness, secondment. Rule O2.
 *
 * @param person who, required
 * @param ratio the ratio of the safety wage that is paid all the same, 0 to 1, at most four decimals, required
 * @param reason why
 */
public record ExemptionFact(
        @Nullable PersonId person,
        @Nullable Ratio ratio,
        @Nullable String reason) {}
