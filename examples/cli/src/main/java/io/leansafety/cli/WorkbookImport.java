package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.workbook.WorkbookSource;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every import has: a workbook, a policy to check its meaning by, and where the document goes. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class WorkbookImport {
    private static final String WORKBOOK = "--workbook";

    @Option(names = WORKBOOK, required = true, paramLabel = "FILE.xlsx|DIR")
    private Path workbook;

    @Option(
            names = "--policy",
            paramLabel = "FILE|ID",
            descriptionKey = "policy-of-import",
            completionCandidates = PolicyOption.Ids.class)
    private @Nullable String policy;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /**
     * Imports.
     *
     * @param <T> what is read
     * @param read reads the workbook, by the policy if there is one
     * @param write writes what was read
     * @return the exit code
     */
    <T> int run(
            LeanSafety common,
            BiFunction<WorkbookSource, Optional<PolicySource>, Outcome<T>> read,
            BiConsumer<T, OutputStream> write) {
        WorkbookSource source = source(common.texts());
        OutputFile file = OutputFile.of(out, inputs(common.texts()), common.texts());
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<T> imported = read(() -> read.apply(source, policySource(common.texts())), common.texts());
            if (imported instanceof Outcome.Refused<T> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            phases.enter(Phase.WRITE);
            file.write(to -> write.accept(imported.orElseThrow(), to));
            phases.hide();
            warn(imported.problems(), common);
            return ExitCode.DONE;
        }
    }

    private WorkbookSource source(Texts texts) {
        return Files.isDirectory(workbook)
                ? WorkbookSource.csv(workbook)
                : WorkbookSource.xlsx(InputFile.of(WORKBOOK, workbook, texts).open());
    }

    private Optional<PolicySource> policySource(Texts texts) {
        return policy == null ? Optional.empty() : Optional.of(PolicyOption.source(policy, texts));
    }

    private List<Path> inputs(Texts texts) {
        List<Path> inputs = new ArrayList<>(policy == null ? List.of() : PolicyOption.files(policy, texts));
        inputs.add(workbook);
        return inputs;
    }

    private <T> Outcome<T> read(Supplier<Outcome<T>> reading, Texts texts) {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            throw CommandFailure.unreadable(texts.of("input.unreadable", WORKBOOK, workbook), e);
        }
    }

    /** What is doubtful is told where a result would stand. */
    private static void warn(List<Problem> warnings, LeanSafety common) {
        if (!warnings.isEmpty()) {
            ProblemList.of(warnings, common.texts())
                    .print(common.isJson(), common.streams().out());
        }
    }
}
