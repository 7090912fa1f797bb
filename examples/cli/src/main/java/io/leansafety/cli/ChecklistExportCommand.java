package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.workbook.ChecklistWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist export}: writes checklists as a workbook. */
@Command(name = "export")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistExportCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand parent;

    @Option(names = ChecklistCommand.FILE, required = true, paramLabel = "FILE")
    private Path checklists;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|DIR", descriptionKey = "out-sheets")
    private Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        InputFile file = InputFile.of(ChecklistCommand.FILE, checklists, common.texts());
        SheetsOutput output = SheetsOutput.of(out, List.of(checklists), common.texts());
        Outcome<Integer> rows = output.write(
                to -> ChecklistWorkbook.write(file.open(), common.texts().locale(), to));
        return rows instanceof Outcome.Refused<Integer> refused ? common.refuse(refused.problems()) : ExitCode.DONE;
    }
}
