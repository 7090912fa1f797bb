package io.leansafety.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code run}: the life of a month, kept in a directory. Rule S11. */
@Command(
        name = "run",
        subcommands = {
            RunReceiveCommand.class,
            RunDryRunCommand.class,
            RunPrepareCommand.class,
            RunApproveCommand.class,
            RunPostCommand.class,
            RunPublishCommand.class,
            RunCloseCommand.class,
            RunDiscardCommand.class,
            RunReverseCommand.class,
            RunShowCommand.class,
            RunFactsCommand.class,
            RunVerifyCommand.class
        })
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunCommand implements Callable<Integer> {
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
