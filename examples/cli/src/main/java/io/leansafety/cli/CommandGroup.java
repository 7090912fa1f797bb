package io.leansafety.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only holds others. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
abstract class CommandGroup implements Callable<Integer> {
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
