package io.leansafety.assessment;

import io.leansafety.value.Points;
import org.jspecify.annotations.Nullable;

/**
 * Points that the assessing office took off a self-check (扣减分). Rule A2.
 *
 * @param category why, one of the categories that the tier allows, required
 * @param points how many, required
 * @param reason what happened, required
 * @param evidence what shows it, required
 */
public record DeductionFact(
        @Nullable String category,
        @Nullable Points points,
        @Nullable String reason,
        @Nullable String evidence) {}
