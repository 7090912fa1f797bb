package io.leansafety.settlement;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A leader's year as handed in. Rules A7 and S8.
 *
 * @param person who, required
 * @param tier the tier; null for the policy's only one that is paid yearly
 * @param entitlement the leader's own, required where the policy pays by it
 * @param monthsServed how many months of the year, 0 to 12
 * @param veto a veto's ratio, 0 to 1, at most two decimals
 * @param quarters the duty scores by quarter, 1 to 4
 * @param months the inspection scores by month, 1 to 12
 */
public record LeaderFact(
        @Nullable PersonId person,
        @Nullable TierId tier,
        @Nullable Money entitlement,
        int monthsServed,
        Ratio veto,
        Map<Integer, Score> quarters,
        Map<Integer, Score> months) {
    public LeaderFact {
        quarters = ImmutableMap.copyOf(quarters);
        months = ImmutableMap.copyOf(months);
    }

    /**
     * Returns this year with other scores.
     *
     * @param dutyByQuarter the duty scores by quarter
     * @param inspectionByMonth the inspection scores by month
     * @return the year
     */
    public LeaderFact withScores(Map<Integer, Score> dutyByQuarter, Map<Integer, Score> inspectionByMonth) {
        return new LeaderFact(person, tier, entitlement, monthsServed, veto, dutyByQuarter, inspectionByMonth);
    }

    /** {@return the person's id alone: wages and scores never reach a log} */
    @Override
    public String toString() {
        return "LeaderFact[" + person + "]";
    }
}
