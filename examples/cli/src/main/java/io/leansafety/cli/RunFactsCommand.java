package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthFacts;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run facts}: writes the month file that a posted month was settled from, whole. Rule S11. */
@Command(name = "facts")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunFactsCommand implements Callable<Integer> {
    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Option(names = "--period", required = true, paramLabel = "MONTH")
    private YearMonth period;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        OutputFile file = OutputFile.of(out, List.of(), common.texts());
        try (RunStore store = input.open(common.texts())) {
            Outcome<MonthFacts> facts = store.months().facts(store.enterprise(), period);
            if (facts instanceof Outcome.Refused<MonthFacts> refused) {
                return common.refuse(refused.problems());
            }
            file.write(to -> Exchange.writeMonth(facts.orElseThrow(), to));
            return ExitCode.DONE;
        }
    }
}
