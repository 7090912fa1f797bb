package io.leansafety.cli;

import io.leansafety.cli.play.Comparison;
import io.leansafety.cli.play.Play;
import io.leansafety.cli.play.StoppedException;
import io.leansafety.organization.SubjectFact;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.slip.SlipPage;
import io.leansafety.value.EnterpriseId;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code play}: plays months through the desks of a market, day by day, and compares them with their files. */
@Command(name = "play")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class PlayCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Option(
            names = "--policy",
            paramLabel = "FILE|ID",
            descriptionKey = "policy-of-play",
            completionCandidates = PolicyOption.Ids.class)
    private @Nullable String policy;

    @Option(names = "--month", paramLabel = "FILE", descriptionKey = "months-of-play")
    private List<Path> months = new ArrayList<>();

    @ArgGroup
    private @Nullable StoreOptions store;

    @Option(names = "--slips", paramLabel = "FILE", descriptionKey = "slips-of-play")
    private @Nullable Path slips;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean isQuiet;

    @Override
    public Integer call() {
        Texts texts = common.texts();
        Outcome<Policy> by = policy == null
                ? new Outcome.Accepted<>(BuiltInPolicies.xinsheng2020No52(), List.of())
                : PolicyOption.policy(policy, texts);
        Outcome<PlayedMonths> filed = by.flatMap(known -> PlayedMonths.of(known, files(texts)));
        if (filed instanceof Outcome.Refused<PlayedMonths> refused) {
            return common.refuse(refused.problems());
        }
        PlayedMonths played = filed.orElseThrow();
        Optional<OutputFile> printed = Optional.ofNullable(slips).map(path -> OutputFile.of(path, months, texts));
        EnterpriseId enterprise = company(played.facts().get(0));
        if (store != null) {
            try (RunStore kept = store.place(texts).openOrMake(enterprise, texts)) {
                return play(kept, by.orElseThrow(), played, printed);
            }
        }
        try (TemporaryDirectory directory = TemporaryDirectory.make(texts);
                RunStore kept = new DirectoryPlace(directory.path()).openOrMake(enterprise, texts)) {
            return play(kept, by.orElseThrow(), played, printed);
        }
    }

    private List<Supplier<InputStream>> files(Texts texts) {
        if (months.isEmpty()) {
            return Stream.of(DemoCommand.BEFORE, DemoCommand.MONTH)
                    .<Supplier<InputStream>>map(file -> () -> DemoCommand.sample(file))
                    .toList();
        }
        return months.stream()
                .map(path -> InputFile.of("--month", path, texts))
                .<Supplier<InputStream>>map(file -> file::open)
                .toList();
    }

    /** The enterprise goes by the id of its company. */
    private static EnterpriseId company(MonthFacts month) {
        return month.organization().subjects().stream()
                .filter(subject -> subject.parent() == null)
                .map(SubjectFact::id)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .findFirst()
                .map(id -> new EnterpriseId(id.value()))
                .orElseThrow();
    }

    private int play(RunStore kept, Policy by, PlayedMonths filed, Optional<OutputFile> printed) {
        Texts texts = common.texts();
        PrintStream out = common.streams().out();
        if (isUsed(kept)) {
            throw CommandFailure.usage(texts.of("play.store-used", String.valueOf(store), kept.enterprise()));
        }
        PlayReport report = new PlayReport(texts, out, isQuiet);
        try {
            new Play(by, filed.facts()).perform(kept.ports(), kept.enterprise(), report::hear);
        } catch (StoppedException stopped) {
            report.flush();
            common.streams().flush();
            common.streams().err().println(texts.of("play.stopped", stopped.day(), stopped.step()));
            return common.refuse(stopped.problems());
        }
        report.flush();
        boolean isEqual = true;
        for (MonthSettlement result : filed.results()) {
            Comparison comparison = compare(kept, result);
            report.print(comparison);
            isEqual &= comparison.isEqual();
        }
        printed.ifPresent(file -> file.write(to -> SlipPage.writeAll(GivenSlips.of(kept), texts.locale(), to)));
        report.printEnd(isEqual, kept, store);
        return isEqual ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static boolean isUsed(RunStore kept) {
        return !kept.ports().policies().of(kept.enterprise()).isEmpty()
                || !kept.ports().organizations().of(kept.enterprise()).isEmpty()
                || !kept.ports().runs().months(kept.enterprise()).isEmpty();
    }

    private static Comparison compare(RunStore kept, MonthSettlement filed) {
        MonthSettlement posted =
                kept.months().posted(kept.enterprise(), filed.period().month()).orElseThrow();
        return Comparison.of(posted, filed);
    }
}
