package io.leansafety.spring;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthReceipt;
import io.leansafety.market.MonthsDesk;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/** The sample company's December at a market's desks. */
final class December {
    static final EnterpriseId YF = new EnterpriseId("YF");
    static final YearMonth MONTH = YearMonth.of(2025, 12);

    static final MonthFacts FACTS = read();

    private final MonthsDesk months;
    private final PoliciesDesk policies;

    December(LeanSafetyMarket market) {
        this.months = market.months();
        this.policies = market.policies();
    }

    private static MonthFacts read() {
        try (InputStream from = Files.newInputStream(Path.of("../examples/sample-company/month-2025-12.json"))) {
            return Exchange.readMonth(from).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy and the facts. */
    December begin() {
        return begin(FACTS);
    }

    December begin(MonthFacts facts) {
        policies.publish(by("E006", "policy"), PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52()))
                .orElseThrow();
        months.receive(by("E006", "receive"), facts, 0).orElseThrow();
        return this;
    }

    Outcome<MonthReceipt> prepare() {
        return months.prepare(by("E006", "prepare"), MONTH);
    }

    Outcome<MonthReceipt> approve() {
        return months.approve(by("E001", "approve"), MONTH, prepared());
    }

    Outcome<MonthReceipt> post() {
        return months.post(by("E006", "post"), MONTH, prepared());
    }

    Fingerprint prepared() {
        return months.history(YF, MONTH)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    private static Context by(String person, String key) {
        return new Context(YF, new PersonId(person), new RequestKey(key));
    }
}
