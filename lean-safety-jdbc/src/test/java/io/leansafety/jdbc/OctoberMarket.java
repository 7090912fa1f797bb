package io.leansafety.jdbc;

import com.google.common.io.Resources;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SettlementPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** An enterprise's market with one month: A1 is its assessment office, H1 the head of its leading group. */
final class OctoberMarket {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:02:03.004Z"), ZoneOffset.UTC);
    private static final MonthFacts FACTS = read();

    final EnterpriseId enterprise;
    final Ports ports;
    final LeanSafetyMarket market;

    private OctoberMarket(Ports ports, String enterprise, Clock clock) {
        this.ports = ports;
        this.enterprise = new EnterpriseId(enterprise);
        this.market = LeanSafetyMarket.using(ports, clock);
    }

    static OctoberMarket over(Ports ports, String enterprise) {
        return new OctoberMarket(ports, enterprise, CLOCK);
    }

    static OctoberMarket over(Ports ports, String enterprise, Clock clock) {
        return new OctoberMarket(ports, enterprise, clock);
    }

    private static MonthFacts read() {
        try (InputStream from =
                Resources.getResource(OctoberMarket.class, "october.json").openStream()) {
            return Exchange.readMonth(from).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Context by(String person, String key) {
        return new Context(enterprise, new PersonId(person), new RequestKey(key));
    }

    /** The policy and the facts. */
    OctoberMarket begin() {
        boolean unused = ports.transactions().inOne(() -> {
            ports.policies().publish(enterprise, BuiltInPolicies.xinsheng2020No52());
            return true;
        });
        receive(FACTS);
        return this;
    }

    private void receive(MonthFacts facts) {
        YearMonth month = Objects.requireNonNull(facts.period()).month();
        var unused =
                market.months().receive(by("A1", "receive-" + month), facts, 0).orElseThrow();
    }

    /** Whether facts are taken in place of a version. */
    boolean isReceived(String key, int replaces) {
        for (int asked = 1; ; asked++) {
            List<String> codes = codes(market.months().receive(by("A1", key), FACTS, replaces));
            if (!codes.contains("busy") || asked == 1_000) {
                return codes.isEmpty();
            }
        }
    }

    /** Facts of October in place of those that are there. */
    Outcome<?> replace(MonthFacts facts) {
        return market.months().receive(by("A1", "replace-" + version()), facts, version());
    }

    /** The facts of October as they are kept. */
    MonthFacts received() {
        return market.months().received(enterprise, OCTOBER).orElseThrow().facts();
    }

    int version() {
        return market.months().received(enterprise, OCTOBER).orElseThrow().version();
    }

    /** Facts of nothing but a month. */
    OctoberMarket receive(YearMonth month) {
        receive(new MonthFacts(
                new SettlementPeriod(month, 1),
                FACTS.organization(),
                FACTS.catalogs(),
                FACTS.wages(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FACTS.work(),
                List.of()));
        return this;
    }

    /** Takes steps with October, each by somebody who may. */
    OctoberMarket take(MonthStep... steps) {
        return take(OCTOBER, steps);
    }

    OctoberMarket take(YearMonth month, MonthStep... steps) {
        for (MonthStep step : steps) {
            ask(month, step, step + "-" + month).orElseThrow();
        }
        return this;
    }

    Outcome<?> ask(YearMonth month, MonthStep step, String key) {
        return switch (step) {
            case PREPARE -> market.months().prepare(by("A1", key), month);
            case APPROVE -> market.months().approve(by("H1", key), month, prepared(month));
            case POST -> market.months().post(by("A1", key), month, prepared(month));
            case PUBLISH -> market.months().publish(by("A1", key), month);
            case CLOSE -> market.months().close(by("A1", key), month);
            case DISCARD -> market.months().discard(by("H1", key), month);
            case REVERSE -> market.months().reverse(by("H1", key), month);
        };
    }

    Fingerprint prepared(YearMonth month) {
        return market.months()
                .history(enterprise, month)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }
}
