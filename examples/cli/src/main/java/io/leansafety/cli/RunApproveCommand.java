package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run approve}: agrees to what somebody else prepared. Rule A9. */
@Command(name = "approve")
final class RunApproveCommand extends RunAgreedCommand {
    RunApproveCommand() {
        super(MonthStep.APPROVE);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month, Fingerprint agreed) {
        return store.months().approve(who, month, agreed);
    }
}
