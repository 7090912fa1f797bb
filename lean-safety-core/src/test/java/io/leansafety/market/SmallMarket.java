package io.leansafety.market;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.json.Exchange;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One enterprise's market, over a store in memory: each step is asked for by somebody who may, under a key of its own. */
final class SmallMarket {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:02:03.004Z"), ZoneId.of("Asia/Shanghai"));

    final Ports ports;
    final EnterpriseId enterprise;
    final MonthsDesk months;
    final JournalDesk journal;
    private int keys;

    private SmallMarket(Ports ports, EnterpriseId enterprise, Clock clock) {
        LeanSafetyMarket market = LeanSafetyMarket.using(ports, clock);
        this.ports = ports;
        this.enterprise = enterprise;
        this.months = market.months();
        this.journal = market.journal();
    }

    /** A market with the built-in policy and without facts. */
    static SmallMarket open() {
        return over(new InMemoryPorts(), "XS");
    }

    /** A market with facts of October. */
    static SmallMarket with(MonthFacts october) {
        SmallMarket market = open();
        market.receive(october);
        return market;
    }

    /** A market whose settlement months start on a day of the month before. */
    static SmallMarket startingOn(int day) {
        return open(new InMemoryPorts(), "XS", PolicyDraft.builtInBut(draft -> draft.monthStartsOn = day));
    }

    /** The market of another enterprise in a store. */
    static SmallMarket over(Ports ports, String enterprise) {
        return open(ports, enterprise, BuiltInPolicies.xinsheng2020No52());
    }

    private static SmallMarket open(Ports ports, String enterprise, Policy policy) {
        SmallMarket market = new SmallMarket(ports, new EnterpriseId(enterprise), CLOCK);
        market.publish(policy);
        return market;
    }

    /** The same market, over other ports of its store. */
    SmallMarket over(Ports other) {
        SmallMarket market = new SmallMarket(other, enterprise, CLOCK);
        market.keys = keys;
        return market;
    }

    /** The same market, at another time. */
    SmallMarket at(Clock clock) {
        SmallMarket later = new SmallMarket(ports, enterprise, clock);
        later.keys = keys;
        return later;
    }

    void publish(Policy policy) {
        ports.transactions().inOne(() -> {
            ports.policies().publish(enterprise, policy);
            return true;
        });
    }

    /** Somebody, asking under the next key. */
    Context by(String person) {
        return by(person, "K" + ++keys);
    }

    Context by(String person, String key) {
        return new Context(enterprise, new PersonId(person), new RequestKey(key));
    }

    /** Takes facts in place of those that are there. */
    FactsReceipt receive(MonthFacts facts) {
        YearMonth month = Objects.requireNonNull(facts.period()).month();
        return months.receive(by("A1"), facts, versionOf(month)).orElseThrow();
    }

    int versionOf(YearMonth month) {
        return ports.receivedMonths()
                .latest(enterprise, month)
                .map(received -> received.version())
                .orElse(0);
    }

    /** Takes a step by somebody who may. */
    Outcome<MonthReceipt> take(MonthStep step, YearMonth month) {
        return take(step, month, by(whoMay(step)), prepared(month));
    }

    Outcome<MonthReceipt> take(MonthStep step, YearMonth month, Context who, Fingerprint fingerprint) {
        return switch (step) {
            case PREPARE -> months.prepare(who, month);
            case APPROVE -> months.approve(who, month, fingerprint);
            case DISCARD -> months.discard(who, month);
            case POST -> months.post(who, month, fingerprint);
            case PUBLISH -> months.publish(who, month);
            case CLOSE -> months.close(who, month);
            case REVERSE -> months.reverse(who, month);
        };
    }

    private static String whoMay(MonthStep step) {
        return switch (step) {
            case APPROVE, DISCARD, REVERSE -> "H1";
            case PREPARE, POST, PUBLISH, CLOSE -> "A1";
        };
    }

    /** The fingerprint that was prepared last; one of nothing where none was. */
    Fingerprint prepared(YearMonth month) {
        return months.history(enterprise, month)
                .last(MonthStep.PREPARE)
                .map(RunStep::fingerprint)
                .map(parts -> parts.whole())
                .orElseGet(() -> Fingerprint.of("nothing"));
    }

    /** Takes an open month so far, one step after the other. */
    SmallMarket bring(YearMonth month, MonthState state) {
        List<MonthStep> way =
                List.of(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST, MonthStep.PUBLISH, MonthStep.CLOSE);
        for (MonthStep step : way) {
            if (state(month) == state) {
                break;
            }
            take(step, month).orElseThrow();
        }
        return this;
    }

    MonthState state(YearMonth month) {
        return months.history(enterprise, month).state();
    }

    List<SealedEntry> entries() {
        List<SealedEntry> entries = new ArrayList<>();
        journal.read(enterprise, entries::add);
        return entries;
    }

    /** Everything that the store has of the enterprise, and all that is to be told. */
    Map<String, Object> contents() {
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("policies", ports.policies().of(enterprise));
        contents.put("journal", entries());
        contents.put("outbox", ports.outbox().pending(Integer.MAX_VALUE));
        contents.put("anchor", ports.anchors().latest(enterprise));
        contents.put("months", ports.runs().months(enterprise));
        for (int i = -1; i <= 3; i++) {
            YearMonth month = MarketFacts.OCTOBER.plusMonths(i);
            contents.put(month + " facts", ports.receivedMonths().latest(enterprise, month));
            contents.put(month + " steps", ports.runs().history(enterprise, month));
            contents.put(month + " figures", ports.runs().figures(enterprise, month));
            contents.put(month + " run", ports.runs().find(enterprise, month, 1));
            contents.put(month + " next run", ports.runs().find(enterprise, month, 2));
        }
        for (int i = 1; i <= keys; i++) {
            contents.put("request " + i, ports.requests().find(enterprise, new RequestKey("K" + i)));
        }
        return contents;
    }

    /** A result whole, since it is told as its month alone. */
    static String written(MonthSettlement settlement) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Exchange.writeResult(settlement, Locale.ENGLISH, to);
        return to.toString(StandardCharsets.UTF_8);
    }

    /** What was refused, each as {@code "code rule path"}; nothing for what was not. */
    static List<String> refused(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }

    /** What the only problem names, by name. */
    static Map<String, String> arguments(Outcome<?> outcome) {
        List<Problem> errors =
                outcome.problems().stream().filter(Problem::isError).toList();
        if (errors.size() != 1) {
            throw new IllegalStateException("not one problem: " + errors);
        }
        return errors.get(0).arguments();
    }
}
