package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.MonthReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.statement.PublicationPage;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run publish}: shows the result of a month (公示), as a page or a document. Rule S12. */
@Command(name = "publish")
final class RunPublishCommand extends RunStepCommand {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "publish-out")
    private @Nullable Path out;

    RunPublishCommand() {
        super(MonthStep.PUBLISH);
    }

    @Override
    Outcome<MonthReceipt> take(RunStore store, Context who, YearMonth month) {
        return store.months().publish(who, month);
    }

    @Override
    Supplier<Outcome<?>> afterwards(RunStore store, YearMonth month) {
        return out == null ? super.afterwards(store, month) : writing(out, store, month);
    }

    private Supplier<Outcome<?>> writing(Path path, RunStore store, YearMonth month) {
        Texts texts = common().texts();
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".json")) {
            throw CommandFailure.usage(texts.of("publish.kind", path));
        }
        OutputFile file = OutputFile.of(path, List.of(), texts);
        return () -> store.months().publication(store.enterprise(), month).map(publication -> {
            file.write(to -> {
                if (name.endsWith(".json")) {
                    Exchange.writePublication(publication, to);
                } else {
                    PublicationPage.write(publication, texts.locale(), to);
                }
            });
            return publication;
        });
    }
}
