package io.leansafety.spring;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ports that count what is done with months: what is kept, and not what a host rolls back. */
record CountingPorts(Ports ports, RunCounts counts) implements ForwardingPorts {
    private static final Logger LOG = LoggerFactory.getLogger(CountingPorts.class);

    @Override
    public Runs runs() {
        return new Counting(this, ports.runs());
    }

    /** What was kept stays kept, whatever comes of counting it. */
    private void whenKept(Runnable counting) {
        ports.transactions().whenKept(() -> {
            try {
                counting.run();
            } catch (RuntimeException failed) {
                LOG.warn("what was done with a month was not counted", SilentFailure.of(failed));
            }
        });
    }

    private record Counting(CountingPorts here, Runs runs) implements Runs {
        @Override
        public void add(RunStep step) {
            runs.add(step);
            here.whenKept(() -> here.counts.taken(step));
        }

        @Override
        public void keep(PostedRun run) {
            runs.keep(run);
            here.whenKept(() -> here.counts.posted(run));
        }

        @Override
        public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
            return runs.history(enterprise, month);
        }

        @Override
        public List<YearMonth> months(EnterpriseId enterprise) {
            return runs.months(enterprise);
        }

        @Override
        public Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision) {
            return runs.find(enterprise, month, revision);
        }

        @Override
        public Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month) {
            return runs.figures(enterprise, month);
        }

        @Override
        public Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references) {
            return runs.settled(enterprise, references);
        }
    }
}
