package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that takes one step with a month. Repeated as it is, it does nothing again. Rules S11 and A9. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
abstract class RunStepCommand implements Callable<Integer> {
    private final MonthStep step;

    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Option(names = "--actor", required = true, paramLabel = "PERSON")
    private PersonId actor;

    @Option(names = "--period", required = true, paramLabel = "MONTH")
    private YearMonth period;

    @Option(names = "--request", paramLabel = "KEY")
    private @Nullable RequestKey request;

    RunStepCommand(MonthStep step) {
        this.step = step;
    }

    /** Takes the step. */
    abstract Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month);

    /** The fingerprint that the step is about; empty for a step that is about none. */
    Optional<Fingerprint> fingerprint(MonthHistory history) {
        return Optional.empty();
    }

    /** What there is to do once the step is taken; what can be found out before is. */
    Supplier<Outcome<?>> afterwards(RunStore store, YearMonth month) {
        return () -> new Outcome.Accepted<>(month, List.of());
    }

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        try (RunStore store = input.open(common.texts())) {
            Supplier<Outcome<?>> afterwards = afterwards(store, period);
            Outcome<MonthReceipt> outcome =
                    take(store, new Context(store.enterprise(), actor, key(store.history(period))), period);
            if (outcome instanceof Outcome.Refused<MonthReceipt> refused) {
                return common.refuse(refused.problems());
            }
            new RunReport(common.texts())
                    .printStep(outcome, store.history(period), common.streams().out());
            return afterwards.get() instanceof Outcome.Refused<?> refused
                    ? common.refuse(refused.problems())
                    : ExitCode.DONE;
        }
    }

    LeanSafety common() {
        return parent.common();
    }

    private RequestKey key(MonthHistory history) {
        return request == null ? standardKey(history) : request;
    }

    /**
     * The same for the same command, until the month is discarded or reversed: then the next round begins, in which it is
     * another. What ended a round, and is repeated before anything else is done, is of that round still.
     */
    private RequestKey standardKey(MonthHistory history) {
        long ended = history.steps().stream()
                .filter(taken -> taken.state() == MonthState.OPEN)
                .count();
        boolean hasEnded = history.state() == MonthState.OPEN
                && history.last().filter(taken -> taken.step() == step).isPresent();
        Fingerprint asked = Fingerprint.of(List.of(actor, fingerprint(history)));
        return new RequestKey(String.format(
                Locale.ROOT,
                "%s-%s-%d-%s",
                RunReport.nameOf(step),
                period,
                hasEnded ? ended : ended + 1,
                asked.shortened()));
    }
}
