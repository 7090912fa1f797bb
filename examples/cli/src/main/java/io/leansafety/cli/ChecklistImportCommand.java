package io.leansafety.cli;

import io.leansafety.workbook.ChecklistWorkbook;
import io.leansafety.workbook.ImportedChecklists;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code checklist import}: makes checklists of a workbook, and says in which cells they are wrong. */
@Command(name = "import")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistImportCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand checklist;

    @Mixin
    private WorkbookImport workbook = new WorkbookImport();

    @Override
    public Integer call() {
        return workbook.run(
                checklist.common(),
                (source, policy) -> policy.map(by -> ChecklistWorkbook.read(source, by))
                        .orElseGet(() -> ChecklistWorkbook.read(source)),
                ImportedChecklists::writeTo);
    }
}
