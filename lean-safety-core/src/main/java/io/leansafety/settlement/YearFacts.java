package io.leansafety.settlement;

import io.leansafety.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a year is settled from, as handed in. Rule S8.
 *
 * @param year the year, required
 * @param principalWage the principal's annual safety wage, required where the policy pays by it
 * @param grade the principal's annual grade, required
 * @param leaders the leaders, in any order
 */
public record YearFacts(
        @Nullable Integer year,
        @Nullable Money principalWage,
        @Nullable String grade,
        List<LeaderFact> leaders) {
    public YearFacts {
        leaders = List.copyOf(leaders);
    }

    /**
     * Returns these facts with other leaders.
     *
     * @param replacement the leaders
     * @return the facts
     */
    public YearFacts withLeaders(List<LeaderFact> replacement) {
        return new YearFacts(year, principalWage, grade, replacement);
    }

    /** {@return the year alone: wages never reach a log} */
    @Override
    public String toString() {
        return "YearFacts[" + year + "]";
    }
}
