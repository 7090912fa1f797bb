package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.rule.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist review}: says everything that is wrong or doubtful in the checklists of a company. Rule C1. */
@Command(name = "review")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistReviewCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand parent;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = ChecklistCommand.FILE, required = true, paramLabel = "FILE")
    private Path checklists;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        InputFile file = InputFile.of(ChecklistCommand.FILE, checklists, common.texts());
        List<Problem> found = Exchange.reviewChecklists(policy.source(common.texts()), file.open());
        if (common.isJson()) {
            ReviewReport.inOrder(found, common.texts())
                    .print(true, common.streams().out());
        } else {
            ReviewReport.ofChecklists(found, common.texts())
                    .print(common.streams().out());
        }
        return found.stream().anyMatch(Problem::isError) ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
