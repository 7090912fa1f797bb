package io.leansafety.cli;

import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run prepare}: computes a month and its fingerprint; facts dated in it are refused from then on. Rule S11. */
@Command(name = "prepare")
final class RunPrepareCommand extends RunStepCommand {
    RunPrepareCommand() {
        super(MonthStep.PREPARE);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().prepare(who, month);
    }
}
