package io.leansafety.store;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.port.Ports;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The life of the sample company's month in a store. */
final class SampleLife {
    static final EnterpriseId YF = new EnterpriseId("YF");
    static final YearMonth MONTH = YearMonth.of(2025, 12);
    static final RequestKey PREPARED = new RequestKey("PREPARE-1");

    private static final PersonId OFFICE = new PersonId("E006");
    private static final PersonId HEAD = new PersonId("E001");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T01:02:03Z"), ZoneOffset.UTC);

    private final Ports ports;
    private final LeanSafetyMarket market;

    SampleLife(Ports ports) {
        this.ports = ports;
        this.market = LeanSafetyMarket.using(ports, CLOCK);
    }

    /** From the facts to the posting; the facts the first time only. */
    void post() {
        prepare();
        approveAndPost();
    }

    void prepare() {
        if (ports.receivedMonths().latest(YF, MONTH).isEmpty()) {
            ports.transactions().inOne(() -> {
                ports.policies().publish(YF, BuiltInPolicies.xinsheng2020No52());
                return true;
            });
            market.months()
                    .receive(new Context(YF, OFFICE, new RequestKey("receive")), facts(), 0)
                    .orElseThrow();
        }
        market.months().prepare(who(OFFICE, MonthStep.PREPARE), MONTH).orElseThrow();
    }

    void approveAndPost() {
        market.months().approve(who(HEAD, MonthStep.APPROVE), MONTH, prepared()).orElseThrow();
        market.months().post(who(OFFICE, MonthStep.POST), MONTH, prepared()).orElseThrow();
    }

    void reverse() {
        market.months().reverse(who(HEAD, MonthStep.REVERSE), MONTH).orElseThrow();
    }

    void deliverOneEvent() {
        ports.transactions().inOne(() -> {
            ports.outbox().delivered(ports.outbox().pending(1));
            return true;
        });
    }

    boolean isSound() {
        return market.journal().verify(YF).isSound();
    }

    private Fingerprint prepared() {
        return market.months()
                .history(YF, MONTH)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    private Context who(PersonId actor, MonthStep step) {
        int revision = market.months().history(YF, MONTH).revision();
        return new Context(YF, actor, new RequestKey(step + "-" + revision));
    }

    private static MonthFacts facts() {
        Path sample = Path.of("../sample-company/month-2025-12.json");
        try {
            return Exchange.readMonth(Files.newInputStream(sample)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
