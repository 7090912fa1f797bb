package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code run post}: writes what was approved into the journal. Rule S9. */
@Command(name = "post")
final class RunPostCommand extends RunAgreedCommand {
    RunPostCommand() {
        super(MonthStep.POST);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month, Fingerprint agreed) {
        return store.months().post(who, month, agreed);
    }
}
