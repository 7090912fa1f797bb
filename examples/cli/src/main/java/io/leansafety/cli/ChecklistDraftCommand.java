package io.leansafety.cli;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistTemplate;
import io.leansafety.json.Exchange;
import io.leansafety.json.Templates;
import io.leansafety.rule.Outcome;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.ValueFormatException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist draft}: adds a draft made from a template to the checklists of a company. Rule C4. */
@Command(name = "draft")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistDraftCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand parent;

    @Option(names = "--template", required = true, paramLabel = "NAME", completionCandidates = Names.class)
    private String template;

    @Option(names = ChecklistCommand.FILE, required = true, paramLabel = "FILE")
    private Path checklists;

    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;

    @Option(names = "--location", paramLabel = "ID")
    private @Nullable String location;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        ChecklistTemplate found = Templates.find(template)
                .orElseThrow(() -> CommandFailure.usage(
                        texts.of("template.unknown", template, String.join(", ", Templates.names()))));
        InputFile file = InputFile.of(ChecklistCommand.FILE, checklists, texts);
        OutputFile output = OutputFile.of(out, List.of(checklists), texts);
        Outcome<ChecklistFacts> read = Exchange.readChecklists(file.open());
        if (read instanceof Outcome.Refused<ChecklistFacts> refused) {
            return common.refuse(refused.problems());
        }
        ChecklistFacts drafted = drafted(read.orElseThrow(), found, texts);
        output.write(to -> Exchange.writeChecklists(drafted, to));
        return ExitCode.DONE;
    }

    private ChecklistFacts drafted(ChecklistFacts facts, ChecklistTemplate found, Texts texts) {
        try {
            PersonId whose = new PersonId(person);
            ChecklistFacts drafted =
                    found.clauses().isEmpty() ? facts : facts.with(found.draft(whose, from, texts.locale()));
            return location == null
                    ? drafted
                    : drafted.with(found.draft(whose, from, new LocationId(location), texts.locale()));
        } catch (ValueFormatException noId) {
            throw CommandFailure.usage(texts.of("usage.id", person, String.valueOf(location)));
        }
    }

    /** The templates that come with the library. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Templates.names().iterator();
        }
    }
}
