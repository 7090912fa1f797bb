package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever asks for an enterprise learns what one that nobody knows would, and changes nothing of another (RB-S03). */
@Rule("S11")
class IsolationTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final EnterpriseId FOREIGN = new EnterpriseId("YF");
    private static final EnterpriseId UNKNOWN = new EnterpriseId("NOBODY");

    private final SmallMarket market =
            SmallMarket.with(MarketFacts.of(OCTOBER, "F1")).bring(OCTOBER, MonthState.POSTED);

    @Test
    @Fault("RB-S03")
    void everyMethodOfADeskTellsAForeignEnterpriseWhatItTellsAnUnknownOne() {
        Map<String, Object> before = market.contents();

        assertThat(calls())
                .allSatisfy((name, call) -> assertThat(answer(call, FOREIGN))
                        .as(name)
                        .isEqualTo(answer(call, UNKNOWN))
                        .isNotEqualTo(answer(call, market.enterprise)));
        assertThat(market.contents()).isEqualTo(before);
    }

    @Test
    void everyMethodOfADeskHasACase() {
        assertThat(Stream.of(LeanSafetyMarket.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(type -> type.getSimpleName().endsWith("Desk"))
                        .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(IsolationTest::nameOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(calls().keySet());
    }

    private static String nameOf(Method method) {
        return method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What is refused, or else the answer itself. */
    private static Object answer(Function<EnterpriseId, Object> call, EnterpriseId enterprise) {
        Object result = call.apply(enterprise);
        return result instanceof Outcome.Refused<?> refused ? refused.problems() : result;
    }

    /** Asked by somebody who may take no step, so that the enterprise itself refuses too, but otherwise. */
    private Map<String, Function<EnterpriseId, Object>> calls() {
        Map<String, Function<EnterpriseId, Object>> calls = new LinkedHashMap<>();
        MonthsDesk months = market.months;
        Fingerprint other = Fingerprint.of("another");
        calls.put("receive(Context, MonthFacts, int)", of -> months.receive(by(of), MarketFacts.of(OCTOBER), 7));
        calls.put("dryRun(EnterpriseId, YearMonth)", of -> months.dryRun(of, OCTOBER));
        calls.put("prepare(Context, YearMonth)", of -> months.prepare(by(of), OCTOBER));
        calls.put("approve(Context, YearMonth, Fingerprint)", of -> months.approve(by(of), OCTOBER, other));
        calls.put("post(Context, YearMonth, Fingerprint)", of -> months.post(by(of), OCTOBER, other));
        calls.put("publish(Context, YearMonth)", of -> months.publish(by(of), OCTOBER));
        calls.put("close(Context, YearMonth)", of -> months.close(by(of), OCTOBER));
        calls.put("discard(Context, YearMonth)", of -> months.discard(by(of), OCTOBER));
        calls.put("reverse(Context, YearMonth)", of -> months.reverse(by(of), OCTOBER));
        calls.put("received(EnterpriseId, YearMonth)", of -> months.received(of, OCTOBER));
        calls.put("begun(EnterpriseId)", months::begun);
        calls.put("history(EnterpriseId, YearMonth)", of -> months.history(of, OCTOBER));
        calls.put("posted(EnterpriseId, YearMonth)", of -> months.posted(of, OCTOBER));
        calls.put("facts(EnterpriseId, YearMonth)", of -> months.facts(of, OCTOBER));
        calls.put("publication(EnterpriseId, YearMonth)", of -> months.publication(of, OCTOBER));
        JournalDesk journal = market.journal;
        calls.put("verify(EnterpriseId)", of -> journal.verify(of).entries());
        calls.put(
                "verify(EnterpriseId, Optional)",
                of -> journal.verify(of, Optional.empty()).entries());
        calls.put("balances(EnterpriseId)", journal::balances);
        calls.put("read(EnterpriseId, Consumer)", this::entries);
        PoliciesDesk policies =
                LeanSafetyMarket.using(market.ports, SmallMarket.CLOCK).policies();
        calls.put("published(EnterpriseId)", policies::published);
        calls.put("inForce(EnterpriseId, YearMonth)", of -> policies.inForce(of, OCTOBER));
        calls.put("publish(Context, Policy)", of -> policies.publish(by(of), BuiltInPolicies.xinsheng2020No52()));
        calls.putAll(new TradeCalls().all());
        return calls;
    }

    private List<SealedEntry> entries(EnterpriseId enterprise) {
        List<SealedEntry> entries = new ArrayList<>();
        market.journal.read(enterprise, entries::add);
        return entries;
    }

    private static Context by(EnterpriseId enterprise) {
        return new Context(enterprise, new PersonId("P1"), new RequestKey("new"));
    }
}
