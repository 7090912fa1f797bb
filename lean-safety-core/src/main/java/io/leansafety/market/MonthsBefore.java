package io.leansafety.market;

import io.leansafety.port.Runs;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The order of months: each is settled once the one before is closed, without a gap, because carrying forward and
 * corrections go from month to month. The first that is ever settled may be any. Rules S6, S11 and S11b.
 */
final class MonthsBefore {
    private static final MonthHistory NOTHING_DONE = new MonthHistory(List.of());

    private final SortedMap<YearMonth, MonthHistory> histories = new TreeMap<>();

    MonthsBefore(Runs runs, EnterpriseId enterprise) {
        runs.months(enterprise).forEach(month -> histories.put(month, runs.history(enterprise, month)));
    }

    /** The closed months before a month; adds what keeps the month from being next. */
    List<YearMonth> closed(YearMonth month, Problems problems) {
        List<YearMonth> begun =
                histories.keySet().stream().filter(this::isBegun).toList();
        List<YearMonth> before =
                begun.stream().filter(other -> other.isBefore(month)).toList();
        before.stream().filter(other -> !isClosed(other)).forEach(other -> reportOpen(other, month, problems));
        if (!before.contains(month.minusMonths(1)) && !(before.isEmpty() && isFirst(month, begun))) {
            List<YearMonth> known = before.isEmpty() ? begun : before;
            YearMonth next = known.get(known.size() - 1).plusMonths(1);
            problems.error("not-the-next-month", RuleId.S11, Asked.MONTH, "month", month, "next", next);
        }
        return before;
    }

    /** What was posted by mistake and reversed does not fix where the market begins. */
    private boolean isFirst(YearMonth month, List<YearMonth> begun) {
        return isUnderWay(month) || begun.stream().noneMatch(this::isUnderWay);
    }

    private void reportOpen(YearMonth other, YearMonth month, Problems problems) {
        problems.error(
                "earlier-month-open", RuleId.S11, Asked.MONTH, "month", month, "earlier", other, "state", state(other));
    }

    private boolean isClosed(YearMonth month) {
        return state(month) == MonthState.CLOSED;
    }

    /** A month that was only prepared and given up is not; one that was reversed waits to be posted anew. */
    private boolean isBegun(YearMonth month) {
        return isUnderWay(month) || history(month).steps().stream().anyMatch(step -> step.step() == MonthStep.POST);
    }

    private boolean isUnderWay(YearMonth month) {
        return state(month) != MonthState.OPEN;
    }

    private MonthState state(YearMonth month) {
        return history(month).state();
    }

    private MonthHistory history(YearMonth month) {
        return histories.getOrDefault(month, NOTHING_DONE);
    }
}
