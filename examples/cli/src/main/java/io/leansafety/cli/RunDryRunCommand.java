package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.market.ComputedMonth;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthSettlement;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run dry-run}: settles a month as it would be posted now, and keeps nothing. Rule S11. */
@Command(name = "dry-run")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunDryRunCommand implements Callable<Integer> {
    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Option(names = "--period", required = true, paramLabel = "MONTH")
    private YearMonth period;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        Target target = Target.of(out, List.of(), common);
        try (RunStore store = input.open(texts);
                Phases phases = common.phases()) {
            phases.enter(Phases.Phase.SETTLE);
            Outcome<ComputedMonth> computed = store.months().dryRun(store.enterprise(), period);
            if (computed instanceof Outcome.Refused<ComputedMonth> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            MonthSettlement settlement = computed.orElseThrow().settlement();
            target.write(
                    to -> Exchange.writeResult(settlement, texts.locale(), to),
                    to -> new MonthReport(settlement, texts).print(to),
                    phases);
            return ExitCode.DONE;
        }
    }
}
