package io.leansafety.cli;

import picocli.CommandLine.Command;

/** {@code checklist}: the two checklists of everybody, from a draft to what is still to do. */
@Command(
        name = "checklist",
        subcommands = {
            ChecklistReviewCommand.class,
            ChecklistViewCommand.class,
            ChecklistOutlookCommand.class,
            ChecklistDraftCommand.class,
            ChecklistTemplateCommand.class,
            ChecklistImportCommand.class,
            ChecklistExportCommand.class
        })
final class ChecklistCommand extends CommandGroup {
    /** How every command under this one names its input. */
    static final String FILE = "--checklists";
}
