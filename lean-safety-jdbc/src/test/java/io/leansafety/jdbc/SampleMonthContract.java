package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunFingerprint;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sample month through a database is what the exchange makes of its file, to the fen and to the fingerprint. */
@Rule({"S9", "S11", "S13"})
abstract class SampleMonthContract {
    private static final Path SAMPLE = Path.of("../examples/sample-company/month-2025-12.json");
    private static final EnterpriseId YF = new EnterpriseId("YF");
    private static final YearMonth MONTH = YearMonth.of(2025, 12);
    private static final PersonId OFFICE = new PersonId("E006");
    private static final PersonId HEAD = new PersonId("E001");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T01:02:03Z"), ZoneOffset.UTC);

    private final Policy policy = BuiltInPolicies.xinsheng2020No52();
    private final Ports ports;
    private final LeanSafetyMarket market;

    SampleMonthContract(TestDatabase database) {
        this.ports = database.empty();
        this.market = LeanSafetyMarket.using(ports, CLOCK);
    }

    @Test
    void theSampleMonthIsWhatTheExchangeMakesOfItsFile() throws IOException {
        byte[] file = Files.readAllBytes(SAMPLE);
        MonthFacts facts = Exchange.readMonth(new ByteArrayInputStream(file)).orElseThrow();
        MonthSettlement expected = Exchange.resolveMonth(PolicySource.of(policy), new ByteArrayInputStream(file))
                .orElseThrow()
                .settle();

        post(facts);

        assertThat(written(market.months().posted(YF, MONTH).orElseThrow())).isEqualTo(written(expected));
        assertThat(posted())
                .isEqualTo(RunFingerprint.of(
                                facts, policy, expected, List.of(MonthFigures.of(1, facts, expected)))
                        .whole());
        assertThat(entries()).isEqualTo(expected.journal().entries().size());
        assertThat(market.journal().verify(YF).isSound()).isTrue();
    }

    private void post(MonthFacts facts) {
        boolean unused = ports.transactions().inOne(() -> {
            ports.policies().publish(YF, policy);
            return true;
        });
        market.months().receive(by(OFFICE, "RECEIVE"), facts, 0).orElseThrow();
        Fingerprint prepared = market.months()
                .prepare(by(OFFICE, "PREPARE"), MONTH)
                .orElseThrow()
                .step()
                .fingerprint()
                .whole();
        market.months().approve(by(HEAD, "APPROVE"), MONTH, prepared).orElseThrow();
        market.months().post(by(OFFICE, "POST"), MONTH, prepared).orElseThrow();
    }

    private static Context by(PersonId actor, String key) {
        return new Context(YF, actor, new RequestKey(key));
    }

    private Fingerprint posted() {
        return market.months()
                .history(YF, MONTH)
                .last(MonthStep.POST)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    private int entries() {
        List<SealedEntry> entries = new ArrayList<>();
        market.journal().read(YF, entries::add);
        return entries.size();
    }

    private static String written(MonthSettlement month) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Exchange.writeResult(month, Locale.CHINESE, to);
        return to.toString(StandardCharsets.UTF_8);
    }
}
