package io.leansafety.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistCommand implements Callable<Integer> {
    /** How every command under this one names its input. */
    static final String FILE = "--checklists";

    @ParentCommand
    private LeanSafety common;

    @Spec
    @Nullable
    CommandSpec spec;

    /** Without a command of its own there is nothing to do. */
    @Override
    public Integer call() {
        throw common.missingCommand(spec, this);
    }

    LeanSafety common() {
        return common;
    }
}
