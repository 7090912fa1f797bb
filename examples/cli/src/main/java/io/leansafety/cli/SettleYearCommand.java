package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.settlement.YearSettlement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code settle-year}: settles a year of the leaders. */
@Command(name = "settle-year")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class SettleYearCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--year", required = true, paramLabel = "FILE")
    private Path year;

    @Option(names = "--months", paramLabel = "DIR")
    private @Nullable Path months;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PolicySource source = policy.source(common.texts());
        InputFile yearFile = InputFile.of("--year", year, common.texts());
        List<InputFile> results = months == null ? List.of() : MonthsDirectory.of(months, common.texts());
        Target target = Target.of(out, inputs(results), common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ResolvedYear> resolved = Exchange.resolveYear(
                    source, yearFile.open(() -> phases.enter(Phase.RESOLVE)), MonthsDirectory.documents(results));
            if (resolved instanceof Outcome.Refused<ResolvedYear> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            phases.enter(Phase.SETTLE);
            YearSettlement settlement = resolved.orElseThrow().settle();
            phases.enter(Phase.WRITE);
            target.write(
                    to -> Exchange.writeYearResult(settlement, to),
                    to -> new YearReport(settlement, common.texts()).print(to),
                    phases);
            return ExitCode.DONE;
        }
    }

    private List<Path> inputs(List<InputFile> results) {
        List<Path> inputs = new ArrayList<>(policy.files(common.texts()));
        inputs.add(year);
        results.forEach(result -> inputs.add(result.path()));
        return inputs;
    }
}
