package io.leansafety.cli;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run show}: where a month stands, what was done with it, and what may be done now. Rule S11. */
@Command(name = "show")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunShowCommand implements Callable<Integer> {
    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Option(names = "--period", required = true, paramLabel = "MONTH")
    private YearMonth period;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        try (RunStore store = input.open(common.texts())) {
            new RunReport(common.texts())
                    .printMonth(period, store.history(period), common.streams().out());
            return ExitCode.DONE;
        }
    }
}
