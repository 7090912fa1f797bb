package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.policy.PolicyReview;
import io.leansafety.pricing.CatalogReview;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.settlement.MonthFacts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code review}: says what is wrong, doubtful or assumed in a policy and in the catalogs of a month. Rule P9. */
@Command(name = "review")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--month", paramLabel = "FILE")
    private @Nullable Path month;

    @Override
    public Integer call() {
        Optional<InputFile> monthFile =
                Optional.ofNullable(month).map(path -> InputFile.of("--month", path, common.texts()));
        Problems problems = new Problems();
        Optional<Policy> read = policy.source(common.texts()).policy(problems);
        read.ifPresent(found -> review(found, problems));
        monthFile.ifPresent(file -> review(read, file, problems));
        if (common.isJson()) {
            ReviewReport.inOrder(problems.list(), common.texts())
                    .print(true, common.streams().out());
        } else {
            ReviewReport.ofPolicy(read.map(Policy::id), problems.list(), common.texts())
                    .print(common.streams().out());
        }
        return problems.hasErrors() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /** What is wrong with the form is known; the check passes over it, which a review by itself could not. */
    private static void review(Policy policy, Problems problems) {
        PolicyCheck.check(policy, problems);
        PolicyReview.of(policy).stream().filter(Predicate.not(Problem::isError)).forEach(problems::add);
    }

    private static void review(Optional<Policy> policy, InputFile month, Problems problems) {
        Outcome<MonthFacts> facts = Exchange.readMonth(month.open());
        problems.addAll(facts.problems());
        if (policy.isPresent() && facts instanceof Outcome.Accepted<MonthFacts> accepted) {
            problems.addAll(CatalogReview.of(
                    policy.get(),
                    accepted.value().catalogs(),
                    Optional.of(accepted.value().organization())));
        }
    }
}
