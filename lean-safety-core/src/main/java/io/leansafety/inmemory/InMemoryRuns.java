package io.leansafety.inmemory;

import io.leansafety.port.Runs;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class InMemoryRuns implements Runs {
    private final Shelf<MonthNumber, RunStep> steps;
    private final Shelf<MonthNumber, PostedRun> runs;

    InMemoryRuns(InMemoryTransactions unit) {
        steps = new Shelf<>(unit);
        runs = new Shelf<>(unit);
    }

    @Override
    public void add(RunStep step) {
        steps.add(step.enterprise(), new MonthNumber(step.period().month(), step.sequence()), step);
    }

    @Override
    public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
        return steps.read(
                enterprise,
                own -> new MonthHistory(List.copyOf(own.subMap(MonthNumber.first(month), MonthNumber.last(month))
                        .values())));
    }

    @Override
    public List<YearMonth> months(EnterpriseId enterprise) {
        return steps.read(
                enterprise,
                own -> own.keySet().stream().map(MonthNumber::month).distinct().toList());
    }

    @Override
    public void keep(PostedRun run) {
        Set<Reference> references =
                run.figures().stream().flatMap(of -> of.settled().stream()).collect(Collectors.toSet());
        Map<Reference, YearMonth> elsewhere = settled(run.enterprise(), references);
        elsewhere.values().removeIf(month -> run.figuresOf(month).isPresent());
        // A month that names what has settled is refused with its places before it comes here. Who comes here all the
        // same has read what is no longer so: the market looks again, and then finds it.
        if (!elsewhere.isEmpty()) {
            throw new TakenException(run.enterprise() + " " + elsewhere.keySet());
        }
        runs.add(run.enterprise(), new MonthNumber(run.period().month(), run.revision()), run);
    }

    @Override
    public Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision) {
        return runs.find(enterprise, new MonthNumber(month, revision));
    }

    @Override
    public Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month) {
        return Optional.ofNullable(inForce(enterprise).get(month));
    }

    @Override
    public Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references) {
        Map<Reference, YearMonth> settled = new TreeMap<>();
        inForce(enterprise)
                .forEach((month, figures) -> figures.settled().stream()
                        .filter(references::contains)
                        .forEach(reference -> settled.put(reference, month)));
        return settled;
    }

    /** The figures that count now, by month: a later run's correction takes the place of what was there. */
    private Map<YearMonth, MonthFigures> inForce(EnterpriseId enterprise) {
        Map<YearMonth, MonthFigures> inForce = new TreeMap<>();
        for (PostedRun run : runs.all(enterprise)) {
            if (!isReversed(run)) {
                run.figures().forEach(figures -> inForce.put(figures.period().month(), figures));
            }
        }
        return inForce;
    }

    private boolean isReversed(PostedRun run) {
        return history(run.enterprise(), run.period().month()).steps().stream()
                .anyMatch(step -> step.step() == MonthStep.REVERSE && step.revision() == run.revision());
    }
}
