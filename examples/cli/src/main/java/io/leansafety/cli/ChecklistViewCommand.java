package io.leansafety.cli;

import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.rule.Outcome;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueFormatException;
import io.leansafety.view.ChecklistView;
import io.leansafety.view.EnterpriseList;
import io.leansafety.view.PostCard;
import io.leansafety.view.WorkshopTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code checklist view}: writes the checklists to print, as list, table or cards. Rule C3. */
@Command(name = "view")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ChecklistViewCommand implements Callable<Integer> {
    @ParentCommand
    private ChecklistCommand parent;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = ChecklistCommand.FILE, required = true, paramLabel = "FILE")
    private Path checklists;

    @Option(names = "--workshop", paramLabel = "ID")
    private @Nullable String workshop;

    @Option(names = "--cards", paramLabel = "ID")
    private @Nullable String cards;

    @Option(names = "--post", paramLabel = "NAME")
    private @Nullable String post;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "view-out")
    private Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        StatementKind kind = StatementKind.of(out)
                .filter(found -> found != StatementKind.CSV)
                .orElseThrow(() -> CommandFailure.usage(texts.of("view.kind", out)));
        if ((workshop != null && cards != null) || (post != null && cards == null)) {
            throw CommandFailure.usage(texts.of("view.what"));
        }
        InputFile input = InputFile.of(ChecklistCommand.FILE, checklists, texts);
        List<Path> inputs = new ArrayList<>(policy.files(texts));
        inputs.add(checklists);
        OutputFile file = OutputFile.of(out, inputs, texts);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<ResolvedChecklists> resolved = Exchange.resolveChecklists(policy.source(texts), input.open());
            if (resolved instanceof Outcome.Refused<ResolvedChecklists> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            ChecklistView view = view(resolved.orElseThrow(), texts);
            phases.enter(Phase.WRITE);
            file.write(kind == StatementKind.HTML ? view::writeHtml : view::writeWorkbook);
            return ExitCode.DONE;
        }
    }

    private ChecklistView view(ResolvedChecklists found, Texts texts) {
        Locale locale = texts.locale();
        if (workshop != null) {
            SubjectId subject = subject(workshop, texts);
            return WorkshopTable.find(found, subject)
                    .map(table -> ChecklistView.of(table, locale))
                    .orElseThrow(() -> CommandFailure.usage(texts.of("view.no-subject", "--workshop", subject)));
        }
        if (cards == null) {
            return ChecklistView.of(EnterpriseList.of(found), locale);
        }
        List<PostCard> chosen = cards(found, subject(cards, texts));
        if (chosen.isEmpty()) {
            throw CommandFailure.usage(
                    texts.of("view.no-card", cards, Optional.ofNullable(post).orElse("*")));
        }
        return ChecklistView.of(chosen, locale);
    }

    private List<PostCard> cards(ResolvedChecklists found, SubjectId subject) {
        return post == null
                ? PostCard.all(found, subject)
                : PostCard.find(found, subject, post).stream().toList();
    }

    private static SubjectId subject(String id, Texts texts) {
        try {
            return new SubjectId(id);
        } catch (ValueFormatException noId) {
            throw CommandFailure.usage(texts.of("view.no-subject", "--workshop, --cards", id));
        }
    }
}
