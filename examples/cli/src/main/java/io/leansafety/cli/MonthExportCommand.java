package io.leansafety.cli;

import io.leansafety.rule.Outcome;
import io.leansafety.workbook.MonthWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code month export}: writes a month as a workbook. */
@Command(name = "export")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class MonthExportCommand implements Callable<Integer> {
    @ParentCommand
    private MonthCommand parent;

    @Option(names = "--month", required = true, paramLabel = "FILE")
    private Path month;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx|DIR", descriptionKey = "out-sheets")
    private Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        InputFile file = InputFile.of("--month", month, common.texts());
        SheetsOutput output = SheetsOutput.of(out, List.of(month), common.texts());
        Outcome<Integer> rows = output.write(
                to -> MonthWorkbook.write(file.open(), common.texts().locale(), to));
        return rows instanceof Outcome.Refused<Integer> refused ? common.refuse(refused.problems()) : ExitCode.DONE;
    }
}
