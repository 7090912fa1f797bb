package io.leansafety.jdbc;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunFingerprint;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The sample company's December in a store, and what the exchange makes of its file. */
final class SampleMonth {
    static final EnterpriseId YF = new EnterpriseId("YF");
    static final YearMonth MONTH = YearMonth.of(2025, 12);

    private static final Path FILE = Path.of("../examples/sample-company/month-2025-12.json");
    private static final PersonId OFFICE = new PersonId("E006");
    private static final PersonId HEAD = new PersonId("E001");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T01:02:03Z"), ZoneOffset.UTC);
    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();

    final LeanSafetyMarket market;
    private final Ports ports;

    SampleMonth(Ports ports) {
        this.ports = ports;
        this.market = LeanSafetyMarket.using(ports, CLOCK);
    }

    /** From the facts to the posting. */
    void post() {
        boolean unused = ports.transactions().inOne(() -> {
            ports.policies().publish(YF, POLICY);
            return true;
        });
        market.months().receive(by(OFFICE, "RECEIVE"), facts(), 0).orElseThrow();
        market.months().prepare(by(OFFICE, "PREPARE"), MONTH).orElseThrow();
        Fingerprint prepared = taken(MonthStep.PREPARE);
        market.months().approve(by(HEAD, "APPROVE"), MONTH, prepared).orElseThrow();
        market.months().post(by(OFFICE, "POST"), MONTH, prepared).orElseThrow();
    }

    private static Context by(PersonId actor, String key) {
        return new Context(YF, actor, new RequestKey(key));
    }

    /** The fingerprint of the run when a step was taken last. */
    Fingerprint taken(MonthStep step) {
        return market.months()
                .history(YF, MONTH)
                .last(step)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    String posted() {
        return written(market.months().posted(YF, MONTH).orElseThrow());
    }

    /** By the exchange alone, without a store. */
    static MonthSettlement expected() {
        try (InputStream file = Files.newInputStream(FILE)) {
            return Exchange.resolveMonth(PolicySource.of(POLICY), file)
                    .orElseThrow()
                    .settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fingerprint expectedFingerprint() {
        MonthFacts facts = facts();
        MonthSettlement expected = expected();
        return RunFingerprint.of(facts, POLICY, expected, List.of(MonthFigures.of(1, facts, expected)))
                .whole();
    }

    static MonthFacts facts() {
        try (InputStream file = Files.newInputStream(FILE)) {
            return Exchange.readMonth(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(MonthSettlement month) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Exchange.writeResult(month, Locale.CHINESE, to);
        return to.toString(StandardCharsets.UTF_8);
    }
}
