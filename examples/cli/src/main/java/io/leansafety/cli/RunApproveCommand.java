package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run approve}: agrees to what somebody else prepared. Rule A9. */
@Command(name = "approve")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunApproveCommand extends RunStepCommand {
    @Option(names = "--fingerprint", required = true, paramLabel = "DIGITS")
    private FingerprintStart fingerprint;

    RunApproveCommand() {
        super(MonthStep.APPROVE);
    }

    @Override
    Optional<Fingerprint> fingerprint(MonthHistory history) {
        return Optional.of(fingerprint.in(history));
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().approve(who, month, fingerprint.in(store.history(month)));
    }
}
