package io.leansafety.cli;

import io.leansafety.workbook.ImportedMonth;
import io.leansafety.workbook.MonthWorkbook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code month import}: makes the exchange month of a workbook, and says in which cells it is wrong. */
@Command(name = "import")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class MonthImportCommand implements Callable<Integer> {
    @ParentCommand
    private MonthCommand month;

    @Mixin
    private WorkbookImport workbook = new WorkbookImport();

    @Override
    public Integer call() {
        return workbook.run(
                month.common(),
                (source, policy) ->
                        policy.map(by -> MonthWorkbook.read(source, by)).orElseGet(() -> MonthWorkbook.read(source)),
                ImportedMonth::writeTo);
    }
}
