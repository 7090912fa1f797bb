package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.workbook.ImportedMonth;
import io.leansafety.workbook.MonthWorkbook;
import io.leansafety.workbook.WorkbookSource;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code month import}: makes the exchange month of a workbook, and says in which cells it is wrong. */
@Command(name = "import")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class MonthImportCommand implements Callable<Integer> {
    private static final String WORKBOOK = "--workbook";

    @ParentCommand
    private MonthCommand month;

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

    @Override
    public Integer call() {
        LeanSafety common = month.common();
        WorkbookSource source = source(common.texts());
        OutputFile file = OutputFile.of(out, inputs(common.texts()), common.texts());
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ImportedMonth> imported = read(source, common.texts());
            if (imported instanceof Outcome.Refused<ImportedMonth> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            phases.enter(Phase.WRITE);
            file.write(imported.orElseThrow()::writeTo);
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

    private List<Path> inputs(Texts texts) {
        List<Path> inputs = new ArrayList<>(policy == null ? List.of() : PolicyOption.files(policy, texts));
        inputs.add(workbook);
        return inputs;
    }

    private Outcome<ImportedMonth> read(WorkbookSource source, Texts texts) {
        try {
            return policy == null
                    ? MonthWorkbook.read(source)
                    : MonthWorkbook.read(source, PolicyOption.source(policy, texts));
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
