package io.leansafety.checklist;

import io.leansafety.value.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * Within what time a location has to be inspected once. Section C; X52 三(一)2(2).
 *
 * @param location the location, required
 * @param cycle the cycle, required
 * @param days how many days, 1 to 366; only and always for {@link CoverageCycle#DAYS}
 */
public record CoverageRule(
        @Nullable LocationId location,
        @Nullable CoverageCycle cycle,
        @Nullable Integer days) {}
