package io.leansafety.market;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Runs;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A store in which somebody has changed runs, or steps, behind the market's back, or taken them out. */
record TamperedRuns(
        Ports ports, Function<PostedRun, Optional<PostedRun>> run, Function<RunStep, Optional<RunStep>> step)
        implements ForwardingPorts, Runs {
    @Override
    public Runs runs() {
        return this;
    }

    @Override
    public void add(RunStep added) {
        ports.runs().add(added);
    }

    @Override
    public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
        return new MonthHistory(ports.runs().history(enterprise, month).steps().stream()
                .flatMap(taken -> step.apply(taken).stream())
                .toList());
    }

    @Override
    public List<YearMonth> months(EnterpriseId enterprise) {
        return ports.runs().months(enterprise);
    }

    @Override
    public void keep(PostedRun kept) {
        ports.runs().keep(kept);
    }

    @Override
    public Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision) {
        return ports.runs().find(enterprise, month, revision).flatMap(run);
    }

    @Override
    public Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month) {
        return ports.runs().figures(enterprise, month).filter(kept -> !isWithoutFigures(enterprise, month));
    }

    private boolean isWithoutFigures(EnterpriseId enterprise, YearMonth month) {
        return find(enterprise, month, 1)
                .filter(found -> found.figures().isEmpty())
                .isPresent();
    }

    @Override
    public Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references) {
        return ports.runs().settled(enterprise, references);
    }
}
