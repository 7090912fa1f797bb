package io.leansafety.settlement;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit computes its people's entitlements from. Rule S1; X52 三(三)3(1).
 *
 * @param unit the unit, required
 * @param specialFund the group's special fund (专项安全工资), required
 * @param goalMet whether the unit met its annual safety goal, required
 * @param benchmarks the post benchmarks (岗位安全考核基准) by person
 * @param wageQuota the unit's annual wage quota (年度工资指标), null where none is given
 */
public record PoolFact(
        @Nullable SubjectId unit,
        @Nullable Money specialFund,
        @Nullable Boolean goalMet,
        Map<PersonId, Money> benchmarks,
        @Nullable WageQuota wageQuota) {
    /**
     * A unit's annual wage quota.
     *
     * @param year the quota of the year, required
     * @param usedBefore what was used before this month, required
     */
    public record WageQuota(@Nullable Money year, @Nullable Money usedBefore) {}

    public PoolFact {
        benchmarks = ImmutableMap.copyOf(benchmarks);
    }
}
