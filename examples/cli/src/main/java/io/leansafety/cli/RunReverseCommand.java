package io.leansafety.cli;

import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run reverse}: takes back what was posted (冲销). Rule S11. */
@Command(name = "reverse")
final class RunReverseCommand extends RunStepCommand {
    RunReverseCommand() {
        super(MonthStep.REVERSE);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().reverse(who, month);
    }
}
