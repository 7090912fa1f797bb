package io.leansafety.market;

import io.leansafety.port.Runs;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;

/**
 * The order of months: each is settled once the one before is closed, without a gap, because carrying forward and
 * corrections go from month to month. The first that is ever settled may be any. Rules S6, S11 and S11b.
 */
final class MonthsBefore {
    private final Runs runs;
    private final EnterpriseId enterprise;

    MonthsBefore(Runs runs, EnterpriseId enterprise) {
        this.runs = runs;
        this.enterprise = enterprise;
    }

    /** The closed months before a month; adds what keeps the month from being next. */
    List<YearMonth> closed(YearMonth month, Problems problems) {
        List<YearMonth> begun =
                runs.months(enterprise).stream().filter(this::isBegun).toList();
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
                "earlier-month-open",
                RuleId.S11,
                Asked.MONTH,
                "month",
                month,
                "earlier",
                other,
                "state",
                runs.history(enterprise, other).state());
    }

    private boolean isClosed(YearMonth month) {
        return runs.history(enterprise, month).state() == MonthState.CLOSED;
    }

    /** A month that was only prepared and given up is not; one that was reversed waits to be posted anew. */
    private boolean isBegun(YearMonth month) {
        return isUnderWay(month)
                || runs.history(enterprise, month).steps().stream().anyMatch(step -> step.step() == MonthStep.POST);
    }

    private boolean isUnderWay(YearMonth month) {
        return runs.history(enterprise, month).state() != MonthState.OPEN;
    }
}
