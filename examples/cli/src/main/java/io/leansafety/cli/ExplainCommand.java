package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.ResolvedYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: says how the figures of somebody, or of a subject, came about. */
@Command(name = "explain")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @ArgGroup(multiplicity = "1")
    private Facts facts;

    @Option(names = "--previous", paramLabel = "RESULT")
    private @Nullable Path previous;

    @Option(names = "--months", paramLabel = "DIR")
    private @Nullable Path months;

    @ArgGroup(multiplicity = "1")
    private Whom whom;

    @Option(names = "--figure", paramLabel = "NAME")
    private @Nullable String figure;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** What is settled: a month or a year. */
    private static final class Facts {
        @Option(names = "--month", required = true, paramLabel = "FILE")
        private @Nullable Path month;

        @Option(names = "--year", required = true, paramLabel = "FILE")
        private @Nullable Path year;
    }

    /** Whose figures. */
    private static final class Whom {
        @Option(names = "--person", required = true, paramLabel = "ID")
        private @Nullable String person;

        @Option(names = "--subject", required = true, paramLabel = "ID")
        private @Nullable String subject;
    }

    @Override
    public Integer call() {
        return facts.year == null ? ofMonth(month()) : ofYear(facts.year);
    }

    private Path month() {
        if (facts.month == null) {
            throw new IllegalStateException("either a month or a year must be given");
        }
        return facts.month;
    }

    private int ofMonth(Path file) {
        InputFile month = InputFile.of("--month", file, common.texts());
        Optional<InputFile> before =
                Optional.ofNullable(previous).map(path -> InputFile.of("--previous", path, common.texts()));
        Target target = Target.of(out, inputs(file), common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ExplainedMonth> explained = Exchange.explainMonth(
                    policy.source(common.texts()),
                    month.open(() -> phases.enter(Phase.RESOLVE)),
                    before.map(InputFile::open));
            if (explained instanceof Outcome.Refused<ExplainedMonth> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            write(new MonthExplained(explained.orElseThrow(), common.texts()), target, phases);
            return ExitCode.DONE;
        }
    }

    private int ofYear(Path file) {
        InputFile year = InputFile.of("--year", file, common.texts());
        if (whom.person == null) {
            throw CommandFailure.usage(common.texts().of("explain.year-person"));
        }
        List<InputFile> results = months == null ? List.of() : MonthsDirectory.of(months, common.texts());
        List<Path> inputs = inputs(file);
        results.forEach(result -> inputs.add(result.path()));
        Target target = Target.of(out, inputs, common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ResolvedYear> resolved = Exchange.resolveYear(
                    policy.source(common.texts()), year.open(), MonthsDirectory.documents(results));
            if (resolved instanceof Outcome.Refused<ResolvedYear> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            write(new YearExplained(resolved.orElseThrow(), common.texts()), target, phases);
            return ExitCode.DONE;
        }
    }

    private void write(Explained explained, Target target, Phases phases) {
        ExplanationReport report = whom.person == null
                ? explained.subject(String.valueOf(whom.subject), figure)
                : explained.person(whom.person, figure);
        target.write(report::writeDocument, report::print, phases);
    }

    private List<Path> inputs(Path file) {
        List<Path> inputs = new ArrayList<>(policy.files(common.texts()));
        inputs.add(file);
        Optional.ofNullable(previous).ifPresent(inputs::add);
        return inputs;
    }
}
