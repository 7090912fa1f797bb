package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.json.Cases;
import io.leansafety.json.Exchange;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A worked case in a market of its own, with the {@link Canary} in its facts. */
final class WorkedMarket {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    /** The last moment of a day in Shanghai, when it is another day elsewhere. */
    private static final Instant NOW = Instant.parse("2026-11-03T15:59:59.999999Z");

    final Ports ports = new InMemoryPorts();
    final EnterpriseId enterprise;
    final LeanSafetyMarket market = LeanSafetyMarket.using(ports, Clock.fixed(NOW, ZoneId.systemDefault()));
    final MonthFacts facts;

    WorkedMarket(String enterprise, String name) {
        this.enterprise = new EnterpriseId(enterprise);
        this.facts =
                Canary.in(Exchange.readMonth(Cases.open(name, "month.json")).orElseThrow());
        Policy policy = Exchange.readPolicy(Cases.open(name, "policy.json")).orElseThrow();
        ports.transactions().inOne(() -> {
            ports.policies().publish(this.enterprise, policy);
            return true;
        });
    }

    Context office(String key) {
        return new Context(enterprise, new PersonId("P5"), new RequestKey(key));
    }

    Context head(String key) {
        return new Context(enterprise, new PersonId("P6"), new RequestKey(key));
    }

    /** Takes the month to the journal. */
    PostedRun post() {
        market.months().receive(office("receive"), facts, 0).orElseThrow();
        var prepared = market.months()
                .prepare(office("prepare"), OCTOBER)
                .orElseThrow()
                .step()
                .fingerprint()
                .whole();
        market.months().approve(head("approve"), OCTOBER, prepared).orElseThrow();
        market.months().post(office("post"), OCTOBER, prepared).orElseThrow();
        return ports.runs().find(enterprise, OCTOBER, 1).orElseThrow();
    }
}
