package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthStep;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A command that takes a step with exactly what was prepared, which its fingerprint names. Rule S11. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
abstract class RunAgreedCommand extends RunStepCommand {
    @Option(names = "--fingerprint", required = true, paramLabel = "DIGITS")
    private FingerprintStart fingerprint;

    RunAgreedCommand(MonthStep step) {
        super(step);
    }

    /** Takes the step with a fingerprint. */
    abstract Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month, Fingerprint agreed);

    @Override
    final Optional<Fingerprint> fingerprint(MonthHistory history) {
        return Optional.of(fingerprint.in(history));
    }

    @Override
    final Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return take(store, who, month, fingerprint.in(store.history(month)));
    }
}
