package io.leansafety.model;

import io.leansafety.run.MonthHistory;
import java.lang.reflect.Method;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows a month as it was before its last step, in the first units: somebody else is faster. */
final class LateView implements WatchedPorts.Watch {
    private final YearMonth month;
    private int units;

    LateView(YearMonth month, int units) {
        this.month = month;
        this.units = units + 1;
    }

    @Override
    public @Nullable Object around(Method method, Supplier<@Nullable Object> answer) {
        if (method.getName().equals("inOne")) {
            units--;
        }
        Object seen = answer.get();
        return units > 0 && seen instanceof MonthHistory history ? before(history) : seen;
    }

    private MonthHistory before(MonthHistory history) {
        boolean isIts = !history.steps().isEmpty()
                && history.steps().get(0).period().month().equals(month);
        return isIts ? new MonthHistory(withoutLast(history.steps())) : history;
    }

    private static <T> List<T> withoutLast(List<T> steps) {
        return steps.subList(0, steps.size() - 1);
    }
}
