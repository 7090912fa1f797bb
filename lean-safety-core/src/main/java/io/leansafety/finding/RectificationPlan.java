package io.leansafety.finding;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who rectifies a hazard, how, with what and by when (五到位). Rule H1; GD3 二(三)3(2).
 *
 * @param responsible who rectifies it (责任)
 * @param measures what is done (措施); required for a major hazard
 * @param funds what it may cost (资金); required for a major hazard
 * @param deadline the last day (时限)
 * @param contingency what happens if it goes wrong meanwhile (预案); required for a major hazard
 */
public record RectificationPlan(
        PersonId responsible,
        @Nullable String measures,
        @Nullable Money funds,
        LocalDate deadline,
        @Nullable String contingency) {
    /**
     * Returns this plan with another deadline.
     *
     * @param next the last day
     * @return the plan
     */
    public RectificationPlan until(LocalDate next) {
        return new RectificationPlan(responsible, measures, funds, next, contingency);
    }
}
