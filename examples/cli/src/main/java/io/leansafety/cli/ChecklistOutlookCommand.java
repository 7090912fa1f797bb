package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.CompanyOutlook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist outlook}: says what is still to do in a month, and the best score that can still be reached. */
@Command(name = "outlook")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistOutlookCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand parent;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--month", required = true, paramLabel = "FILE", descriptionKey = "month-of-work")
    private Path month;

    @Option(names = ChecklistCommand.FILE, paramLabel = "FILE", descriptionKey = "checklists-instead")
    private @Nullable Path checklists;

    @Option(names = "--day", required = true, paramLabel = "DATE")
    private LocalDate day;

    @Option(names = "--person", paramLabel = "ID")
    private @Nullable String person;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        InputFile file = InputFile.of("--month", month, common.texts());
        Optional<InputFile> lists =
                Optional.ofNullable(checklists).map(path -> InputFile.of(ChecklistCommand.FILE, path, common.texts()));
        Target target = Target.of(out, inputs(common.texts()), common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<CompanyOutlook> outlook =
                    Exchange.outlook(policy.source(common.texts()), file.open(), lists.map(InputFile::open), day);
            if (outlook instanceof Outcome.Refused<CompanyOutlook> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            write(outlook.orElseThrow(), target, phases);
            return ExitCode.DONE;
        }
    }

    private void write(CompanyOutlook outlook, Target target, Phases phases) {
        OutlookReport report = OutlookReport.of(outlook, person, parent.common().texts());
        target.write(report::writeDocument, report::print, phases);
    }

    private List<Path> inputs(Texts texts) {
        List<Path> inputs = new ArrayList<>(policy.files(texts));
        inputs.add(month);
        Optional.ofNullable(checklists).ifPresent(inputs::add);
        return inputs;
    }
}
