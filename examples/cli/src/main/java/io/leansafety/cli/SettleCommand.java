package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code settle}: settles a month. */
@Command(name = "settle")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class SettleCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--month", required = true, paramLabel = "FILE")
    private Path month;

    @Option(names = "--previous", paramLabel = "RESULT")
    private @Nullable Path previous;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PolicySource source = policy.source(common.texts());
        InputFile monthFile = InputFile.of("--month", month, common.texts());
        Optional<InputFile> before =
                Optional.ofNullable(previous).map(path -> InputFile.of("--previous", path, common.texts()));
        Target target = Target.of(out, inputs(), common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ResolvedMonth> resolved = Exchange.resolveMonth(
                    source, monthFile.open(() -> phases.enter(Phase.RESOLVE)), before.map(InputFile::open));
            if (resolved instanceof Outcome.Refused<ResolvedMonth> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            phases.enter(Phase.SETTLE);
            MonthSettlement settlement = resolved.orElseThrow().settle();
            phases.enter(Phase.WRITE);
            write(settlement, target, phases);
            return ExitCode.DONE;
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(policy.files(common.texts()));
        inputs.add(month);
        Optional.ofNullable(previous).ifPresent(inputs::add);
        return inputs;
    }

    private void write(MonthSettlement settlement, Target target, Phases phases) {
        target.write(
                (OutputStream to) ->
                        Exchange.writeResult(settlement, common.texts().locale(), to),
                to -> new MonthReport(settlement, common.texts()).print(to),
                phases);
        int warnings = settlement.warnings().size();
        if (target.isFile() && warnings > 0 && StandardStreams.isWatched()) {
            phases.hide();
            common.streams().err().println(common.texts().of("settle.warnings", warnings, String.valueOf(out)));
        }
    }
}
