package io.leansafety.market;

import io.leansafety.pricing.FindingChange;
import io.leansafety.rule.Problem;
import java.time.YearMonth;
import java.util.List;

/**
 * What a version that is not published yet changes for the findings that are not over. They are priced as if they settled
 * as they stand, in the month of today or, where the version begins later, in the one in which it begins. Rule V6.
 *
 * @param month that month
 * @param looked how many findings are not over
 * @param changes those for which something changes, by id
 * @param decided what changes for findings that are decided, in months that are not posted, by month and id. Only a policy
 *     can: a month goes by the policy of its last day. An organization or a catalog that would change them is refused
 * @param problems what keeps every finding of that month from being priced that does not now
 */
public record OpenFindings(
        YearMonth month, int looked, List<FindingChange> changes, List<FindingChange> decided, List<Problem> problems) {
    public OpenFindings {
        changes = List.copyOf(changes);
        decided = List.copyOf(decided);
        problems = List.copyOf(problems);
    }
}
