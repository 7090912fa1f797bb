package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.workbook.MonthWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code month template}: writes an empty workbook to fill in. */
@Command(name = "template")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class MonthTemplateCommand implements Callable<Integer> {
    @ParentCommand
    private MonthCommand month;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|DIR", descriptionKey = "out-sheets")
    private Path out;

    @Option(names = "--with-checklists")
    private boolean isWithChecklists;

    @Override
    public Integer call() {
        Texts texts = month.common().texts();
        SheetsOutput.of(out, List.of(), texts).write(to -> {
            if (isWithChecklists) {
                MonthWorkbook.templateWithChecklists(texts.locale(), to);
            } else {
                MonthWorkbook.template(texts.locale(), to);
            }
            return new Outcome.Accepted<>(0, List.of());
        });
        return ExitCode.DONE;
    }
}
