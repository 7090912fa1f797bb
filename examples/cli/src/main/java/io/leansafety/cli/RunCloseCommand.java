package io.leansafety.cli;

import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run close}: ends a month; from then on later months correct it. Rule S11. */
@Command(name = "close")
final class RunCloseCommand extends RunStepCommand {
    RunCloseCommand() {
        super(MonthStep.CLOSE);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().close(who, month);
    }
}
