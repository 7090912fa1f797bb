package io.leansafety.cli;

import io.leansafety.cli.RosterInput.Read;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code roster check}: says what is wrong with a roster. Rule C1.9. */
@Command(name = "check")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RosterCheckCommand implements Callable<Integer> {
    @ParentCommand
    private RosterCommand parent;

    @Mixin
    private RosterInput input = new RosterInput();

    @Option(names = "--roster", required = true, paramLabel = "FILE")
    private Path roster;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        Outcome<Read> read = input.read(Optional.of(InputFile.of("--roster", roster, texts)), texts);
        if (read instanceof Outcome.Refused<Read> refused) {
            return common.refuse(refused.problems());
        }
        List<Problem> found =
                read.orElseThrow().tasks().check(read.orElseThrow().facts().roster());
        if (common.isJson()) {
            ReviewReport.inOrder(found, texts).print(true, common.streams().out());
        } else {
            ReviewReport.ofRoster(found, texts).print(common.streams().out());
        }
        return found.stream().anyMatch(Problem::isError) ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
