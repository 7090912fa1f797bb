package io.leansafety.store;

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

record DirectoryRuns(Runs memory, DirectoryTransactions unit) implements Runs {
    @Override
    public void add(RunStep step) {
        unit.write(new Change.StepTaken(step));
    }

    @Override
    public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
        return memory.history(enterprise, month);
    }

    @Override
    public List<YearMonth> months(EnterpriseId enterprise) {
        return memory.months(enterprise);
    }

    @Override
    public void keep(PostedRun run) {
        unit.write(new Change.RunKept(run));
    }

    @Override
    public Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision) {
        return memory.find(enterprise, month, revision);
    }

    @Override
    public Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month) {
        return memory.figures(enterprise, month);
    }

    @Override
    public Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references) {
        return memory.settled(enterprise, references);
    }
}
