package io.leansafety.cli;

import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run discard}: gives up what was prepared. Rule S11. */
@Command(name = "discard")
final class RunDiscardCommand extends RunStepCommand {
    RunDiscardCommand() {
        super(MonthStep.DISCARD);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().discard(who, month);
    }
}
