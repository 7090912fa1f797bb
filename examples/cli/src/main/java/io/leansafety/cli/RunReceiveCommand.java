package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.FactsReceipt;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.PrintStream;
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

/** {@code run receive}: takes the facts of a month into a store, and a policy that it has not. Rule S11. */
@Command(name = "receive")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunReceiveCommand implements Callable<Integer> {
    @ParentCommand
    private RunCommand parent;

    @Mixin
    private RunInput input = new RunInput();

    @Option(names = "--actor", required = true, paramLabel = "PERSON")
    private PersonId actor;

    @Option(names = "--month", required = true, paramLabel = "FILE")
    private Path month;

    @Option(
            names = "--policy",
            paramLabel = "FILE|ID",
            descriptionKey = "policy-of-store",
            completionCandidates = PolicyOption.Ids.class)
    private @Nullable String policy;

    @Option(names = "--request", paramLabel = "KEY")
    private @Nullable RequestKey request;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        Optional<Outcome<Policy>> published =
                Optional.ofNullable(policy).map(named -> PolicyOption.policy(named, texts));
        Outcome<MonthFacts> facts =
                Exchange.readMonth(InputFile.of("--month", month, texts).open()).flatMap(RunReceiveCommand::withPeriod);
        List<Problem> wrong = new ArrayList<>();
        published.filter(Outcome.Refused.class::isInstance).ifPresent(refused -> wrong.addAll(refused.problems()));
        if (facts instanceof Outcome.Refused<MonthFacts> refused) {
            wrong.addAll(refused.problems());
        }
        if (!wrong.isEmpty()) {
            return common.refuse(wrong);
        }
        try (RunStore store = input.openOrMake(texts)) {
            return receive(store, facts.orElseThrow(), published.map(Outcome::orElseThrow));
        }
    }

    /** Facts without a period are refused before a store is made for them. */
    private static Outcome<MonthFacts> withPeriod(MonthFacts facts) {
        Problems problems = new Problems();
        if (facts.period() == null) {
            problems.missing(Place.in(Document.MONTH).field("period"));
        }
        return Outcome.of(problems, () -> facts);
    }

    /** In one unit of work: a policy is kept with the facts that it came with, or neither. */
    private int receive(RunStore store, MonthFacts facts, Optional<Policy> published) {
        LeanSafety common = parent.common();
        Outcome<Received> outcome = store.ports()
                .transactions()
                .inOne(() -> receive(store, facts)
                        .map(receipt -> new Received(
                                published.filter(named -> store.publish(named, common.texts())), receipt)));
        if (outcome instanceof Outcome.Refused<Received> refused) {
            return common.refuse(refused.problems());
        }
        outcome.orElseThrow()
                .print(new RunReport(common.texts()), common.streams().out());
        return ExitCode.DONE;
    }

    private Outcome<FactsReceipt> receive(RunStore store, MonthFacts facts) {
        Optional<ReceivedMonth> last = Optional.ofNullable(facts.period())
                .flatMap(period -> store.ports().receivedMonths().latest(store.enterprise(), period.month()));
        int version = last.map(ReceivedMonth::version).orElse(0);
        boolean isRepeated = last.filter(received -> isOfThis(received, facts)).isPresent()
                && store.ports()
                        .requests()
                        .find(store.enterprise(), key(facts, version))
                        .isPresent();
        int replaces = isRepeated ? version - 1 : version;
        Context who = new Context(store.enterprise(), actor, key(facts, replaces + 1));
        return store.months().receive(who, facts, replaces);
    }

    private boolean isOfThis(ReceivedMonth received, MonthFacts facts) {
        return received.by().equals(actor) && received.facts().equals(facts);
    }

    private RequestKey key(MonthFacts facts, int version) {
        return request == null
                ? new RequestKey(String.format(
                        Locale.ROOT,
                        "receive-%s-%d-%s",
                        facts.period(),
                        version,
                        Fingerprint.of(actor).shortened()))
                : request;
    }

    /** What is kept now: a policy that the store had not, and facts. */
    private record Received(Optional<Policy> policy, FactsReceipt facts) {
        void print(RunReport report, PrintStream to) {
            policy.ifPresent(kept -> report.printPolicy(kept, to));
            report.printFacts(facts, to);
        }
    }
}
