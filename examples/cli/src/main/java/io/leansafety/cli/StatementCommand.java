package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.statement.PayrollMapping;
import io.leansafety.statement.PayrollSheet;
import io.leansafety.statement.Statement;
import io.leansafety.value.PersonId;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code statement}: writes a month's statements as a page or a workbook, or its payroll sheet. Rule S10. */
@Command(name = "statement")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class StatementCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--month", required = true, paramLabel = "FILE")
    private Path month;

    @Option(names = "--previous", paramLabel = "RESULT")
    private @Nullable Path previous;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "statement-out")
    private Path out;

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable Path mapping;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "statement-person")
    private List<String> people = new ArrayList<>();

    /** What is to be written, once the month is found right. */
    private interface Making {
        Outcome<Consumer<OutputStream>> of(PolicySource policy, InputStream month, Optional<InputStream> previous);
    }

    @Override
    public Integer call() {
        StatementKind kind = StatementKind.of(out)
                .orElseThrow(() -> CommandFailure.usage(common.texts().of("statement.kind", out)));
        return kind == StatementKind.CSV ? payroll() : statement(kind);
    }

    private int payroll() {
        if (!people.isEmpty()) {
            throw CommandFailure.usage(common.texts().of("statement.person-of-csv"));
        }
        Outcome<PayrollMapping> columns = Optional.ofNullable(mapping)
                .map(path -> InputFile.of("--mapping", path, common.texts()))
                .map(file -> Exchange.readPayrollMapping(file.open()))
                .orElseGet(() -> new Outcome.Accepted<>(
                        PayrollMapping.standard(common.texts().locale()), List.of()));
        if (columns instanceof Outcome.Refused<PayrollMapping> refused) {
            return common.refuse(refused.problems());
        }
        return write((source, facts, before) ->
                Exchange.resolveMonth(source, facts, before).map(found -> payroll(found, columns.orElseThrow())));
    }

    private Consumer<OutputStream> payroll(ResolvedMonth found, PayrollMapping columns) {
        return to -> PayrollSheet.write(found.settle(), columns, common.texts().locale(), to);
    }

    private int statement(StatementKind kind) {
        if (mapping != null) {
            throw CommandFailure.usage(common.texts().of("statement.mapping-of-csv"));
        }
        return write((source, facts, before) ->
                Exchange.explainMonth(source, facts, before).map(explained -> statement(explained, kind)));
    }

    private Consumer<OutputStream> statement(ExplainedMonth explained, StatementKind kind) {
        List<PersonId> known = explained.settlement().people().stream()
                .map(result -> result.person().id())
                .toList();
        for (String id : people) {
            if (known.stream().noneMatch(person -> person.value().equals(id))) {
                throw CommandFailure.usage(common.texts().of("explain.no-person", id));
            }
        }
        Statement statement = Statement.of(explained, common.texts().locale())
                .only(people.stream().map(PersonId::new).toList());
        return kind == StatementKind.HTML ? statement::writeHtml : statement::writeWorkbook;
    }

    private int write(Making making) {
        PolicySource source = policy.source(common.texts());
        InputFile facts = InputFile.of("--month", month, common.texts());
        Optional<InputFile> before =
                Optional.ofNullable(previous).map(path -> InputFile.of("--previous", path, common.texts()));
        OutputFile file = OutputFile.of(out, inputs(), common.texts());
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<Consumer<OutputStream>> content =
                    making.of(source, facts.open(() -> phases.enter(Phase.RESOLVE)), before.map(InputFile::open));
            if (content instanceof Outcome.Refused<Consumer<OutputStream>> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            phases.enter(Phase.WRITE);
            file.write(content.orElseThrow());
            return ExitCode.DONE;
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(policy.files(common.texts()));
        inputs.add(month);
        Optional.ofNullable(previous).ifPresent(inputs::add);
        Optional.ofNullable(mapping).ifPresent(inputs::add);
        return inputs;
    }
}
