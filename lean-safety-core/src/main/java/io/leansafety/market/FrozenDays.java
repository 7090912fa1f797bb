package io.leansafety.market;

import io.leansafety.port.Runs;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days of prepared and approved months, in which no fact is taken. Rule S11. */
final class FrozenDays {
    private static final Place ROOT = Place.in(Document.MONTH);

    private final List<RunStep> frozen;
    private final Problems problems;

    FrozenDays(Runs runs, EnterpriseId enterprise, Problems problems) {
        this.problems = problems;
        this.frozen = runs.months(enterprise).stream()
                .map(month -> runs.history(enterprise, month))
                .filter(history -> history.state().isFrozen())
                .map(MonthHistory::last)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Adds each fact that is dated in such a month; the month itself where it is one. */
    void check(MonthFacts facts) {
        Optional<RunStep> itself = frozen.stream()
                .filter(step -> facts.period() != null
                        && step.period().month().equals(facts.period().month()))
                .findFirst();
        if (itself.isPresent()) {
            report(itself.get(), ROOT.field("period"));
            return;
        }
        checkAll("findings", "foundOn", facts.findings(), fact -> fact.foundOn());
        checkAll("handovers", "date", facts.handovers(), fact -> fact.date());
        checkAll("tenders", "acceptedOn", facts.tenders(), fact -> fact.acceptedOn());
        checkAll("daily", "date", facts.daily(), fact -> fact.date());
        checkAll("visits", "date", facts.work().visits(), fact -> fact.date());
        checkAll("dutyWork", "date", facts.work().dutyWork(), fact -> fact.date());
    }

    /** Adds that a day lies in such a month. */
    void check(LocalDate day, Place place) {
        frozen.stream().filter(step -> step.period().contains(day)).findFirst().ifPresent(step -> report(step, place));
    }

    /** Adds each such month that ends on a day or later: what holds from that day on would change it. */
    void checkFrom(LocalDate day, Place place) {
        frozen.stream().filter(step -> !step.period().last().isBefore(day)).forEach(step -> report(step, place));
    }

    private <T> void checkAll(String list, String field, List<T> facts, Function<T, @Nullable LocalDate> dateOf) {
        for (int i = 0; i < facts.size(); i++) {
            LocalDate date = dateOf.apply(facts.get(i));
            Place place = ROOT.field(list).index(i).field(field);
            if (date != null) {
                check(date, place);
            }
        }
    }

    private void report(RunStep step, Place place) {
        problems.error("month-frozen", RuleId.S11, place, "month", step.period().month(), "state", step.state());
    }
}
