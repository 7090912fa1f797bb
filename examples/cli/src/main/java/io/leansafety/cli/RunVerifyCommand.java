package io.leansafety.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code run verify}: says whether the journal is as it was written, and posted months come out the same. Rule S9. */
@Command(name = "verify")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunVerifyCommand implements Callable<Integer> {
    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        try (RunStore store = input.open(common.texts())) {
            RunVerification found = RunVerification.of(store);
            found.print(common.texts(), common.streams().out());
            return found.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }
}
