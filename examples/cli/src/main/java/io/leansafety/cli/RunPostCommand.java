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

/** {@code run post}: writes what was approved into the journal. Rule S9. */
@Command(name = "post")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunPostCommand extends RunStepCommand {
    @Option(names = "--fingerprint", required = true, paramLabel = "DIGITS")
    private FingerprintStart fingerprint;

    RunPostCommand() {
        super(MonthStep.POST);
    }

    @Override
    Optional<Fingerprint> fingerprint(MonthHistory history) {
        return Optional.of(fingerprint.in(history));
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().post(who, month, fingerprint.in(store.history(month)));
    }
}
