package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.workbook.ChecklistWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist template}: writes an empty workbook to fill in. */
@Command(name = "template")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistTemplateCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand checklist;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|DIR", descriptionKey = "out-sheets")
    private Path out;

    @Override
    public Integer call() {
        Texts texts = checklist.common().texts();
        SheetsOutput.of(out, List.of(), texts).write(to -> {
            ChecklistWorkbook.template(texts.locale(), to);
            return new Outcome.Accepted<>(0, List.of());
        });
        return ExitCode.DONE;
    }
}
