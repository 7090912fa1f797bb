package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Published;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.port.Ports;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks for an enterprise learns what one that nobody knows would, and changes nothing of another (RB-S03). */
@Rule("S11")
public abstract class IsolationContract {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final EnterpriseId FOREIGN = new EnterpriseId("YF");
    private static final EnterpriseId UNKNOWN = new EnterpriseId("NOBODY");

    private final SmallMarket market;

    /**
     * @param ports an empty store
     */
    protected IsolationContract(Ports ports) {
        this.market = SmallMarket.over(ports, "XS");
        FactsReceipt unused = market.receive(MarketFacts.of(OCTOBER, "F1"));
    }

    @BeforeEach
    void publishSomethingOfEachKind() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.ports.transactions().inOne(() -> {
            market.ports.organizations().add(first(MarketFacts.of(OCTOBER).organization()));
            market.ports.priceCatalogs().add(first(PublishingMarket.catalog("XS", "1.00", null)));
            market.ports.checklists().add(first(CompanyChecklists.EMPTY));
            return true;
        });
    }

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
                        .map(IsolationContract::nameOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(calls().keySet());
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
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
        calls.put(
                "MonthsDesk.receive(Context, MonthFacts, int)",
                of -> months.receive(by(of), MarketFacts.of(OCTOBER), 7));
        calls.put("MonthsDesk.dryRun(EnterpriseId, YearMonth)", of -> months.dryRun(of, OCTOBER));
        calls.put("MonthsDesk.prepare(Context, YearMonth)", of -> months.prepare(by(of), OCTOBER));
        calls.put("MonthsDesk.approve(Context, YearMonth, Fingerprint)", of -> months.approve(by(of), OCTOBER, other));
        calls.put("MonthsDesk.post(Context, YearMonth, Fingerprint)", of -> months.post(by(of), OCTOBER, other));
        calls.put("MonthsDesk.publish(Context, YearMonth)", of -> months.publish(by(of), OCTOBER));
        calls.put("MonthsDesk.close(Context, YearMonth)", of -> months.close(by(of), OCTOBER));
        calls.put("MonthsDesk.discard(Context, YearMonth)", of -> months.discard(by(of), OCTOBER));
        calls.put("MonthsDesk.reverse(Context, YearMonth)", of -> months.reverse(by(of), OCTOBER));
        calls.put("MonthsDesk.received(EnterpriseId, YearMonth)", of -> months.received(of, OCTOBER));
        calls.put("MonthsDesk.begun(EnterpriseId)", months::begun);
        calls.put("MonthsDesk.history(EnterpriseId, YearMonth)", of -> months.history(of, OCTOBER));
        calls.put("MonthsDesk.posted(EnterpriseId, YearMonth)", of -> months.posted(of, OCTOBER));
        calls.put("MonthsDesk.explained(EnterpriseId, YearMonth)", of -> months.explained(of, OCTOBER));
        calls.put("MonthsDesk.facts(EnterpriseId, YearMonth)", of -> months.facts(of, OCTOBER));
        calls.put("MonthsDesk.publication(EnterpriseId, YearMonth)", of -> months.publication(of, OCTOBER));
        JournalDesk journal = market.journal;
        calls.put("JournalDesk.verify(EnterpriseId)", of -> journal.verify(of).entries());
        calls.put(
                "JournalDesk.verify(EnterpriseId, Optional)",
                of -> journal.verify(of, Optional.empty()).entries());
        calls.put("JournalDesk.balances(EnterpriseId)", journal::balances);
        calls.put("JournalDesk.read(EnterpriseId, Consumer)", this::entries);
        calls.put("JournalDesk.page(EnterpriseId, long, int)", of -> journal.page(of, 0, 9));
        LeanSafetyMarket all = LeanSafetyMarket.using(market.ports, SmallMarket.CLOCK);
        PoliciesDesk policies = all.policies();
        calls.put("PoliciesDesk.published(EnterpriseId)", policies::published);
        calls.put("PoliciesDesk.inForce(EnterpriseId, YearMonth)", of -> policies.inForce(of, OCTOBER));
        calls.put(
                "PoliciesDesk.preview(Context, Publish)",
                of -> policies.preview(by(of), PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52())));
        OrganizationDesk organization = all.organization();
        OrganizationDesk.Publish people =
                new OrganizationDesk.Publish(PublishingMarket.company().facts(), Effect.IMMEDIATE, null);
        calls.put("OrganizationDesk.publish(Context, Publish)", of -> organization.publish(by(of), people));
        calls.put("OrganizationDesk.preview(Context, Publish)", of -> organization.preview(by(of), people));
        calls.put("OrganizationDesk.inForce(EnterpriseId, LocalDate)", of -> organization.inForce(of, DAY));
        calls.put("OrganizationDesk.published(EnterpriseId)", organization::published);
        CatalogsDesk catalogs = all.catalogs();
        CatalogsDesk.Publish prices =
                new CatalogsDesk.Publish(PublishingMarket.catalog("XS", "1.00", null), Effect.IMMEDIATE, null);
        calls.put("CatalogsDesk.publish(Context, Publish)", of -> catalogs.publish(by(of), prices));
        calls.put("CatalogsDesk.preview(Context, Publish)", of -> catalogs.preview(by(of), prices));
        calls.put("CatalogsDesk.inForce(EnterpriseId, LocalDate)", of -> catalogs.inForce(of, DAY));
        calls.put("CatalogsDesk.published(EnterpriseId)", catalogs::published);
        addChecklists(calls, all.checklists());
        calls.putAll(new TradeCalls().all());
        calls.putAll(new FindingCalls().all());
        calls.putAll(new AssessmentCalls().all());
        // last: whoever publishes a policy is somebody from then on
        calls.put(
                "PoliciesDesk.publish(Context, Publish)",
                of -> policies.publish(by(of), PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52())));
        return calls;
    }

    private static void addChecklists(Map<String, Function<EnterpriseId, Object>> calls, ChecklistsDesk desk) {
        ChecklistVersion version = new ChecklistVersion(new PersonId("A1"), DAY, null, ChecklistState.DRAFT);
        ChecklistKey key = new ChecklistKey(ChecklistKind.DUTY, new PersonId("A1"), DAY);
        ChecklistsDesk.Batch batch = new ChecklistsDesk.Batch(1, List.of(key));
        ChecklistsDesk.Publish publish = new ChecklistsDesk.Publish(1, List.of(key), Effect.IMMEDIATE);
        calls.put(
                "ChecklistsDesk.draftDuty(Context, DraftDuty)",
                of -> desk.draftDuty(by(of), new ChecklistsDesk.DraftDuty(1, new DutyChecklist(version, List.of()))));
        calls.put(
                "ChecklistsDesk.draftInspection(Context, DraftInspection)",
                of -> desk.draftInspection(
                        by(of),
                        new ChecklistsDesk.DraftInspection(
                                1, new InspectionChecklist(version, List.of(), List.of(), Map.of()))));
        calls.put("ChecklistsDesk.review(Context, Batch)", of -> desk.review(by(of), batch));
        calls.put("ChecklistsDesk.giveBack(Context, Batch)", of -> desk.giveBack(by(of), batch));
        calls.put("ChecklistsDesk.publish(Context, Publish)", of -> desk.publish(by(of), publish));
        calls.put("ChecklistsDesk.preview(Context, Publish)", of -> desk.preview(by(of), publish));
        calls.put(
                "ChecklistsDesk.replace(Context, Replace)",
                of -> desk.replace(by(of), new ChecklistsDesk.Replace(1, List.of(), List.of())));
        calls.put("ChecklistsDesk.latest(EnterpriseId)", desk::latest);
        calls.put("ChecklistsDesk.published(EnterpriseId)", desk::published);
    }

    private <T> Published<T> first(T content) {
        return new Published<>(market.enterprise, 1, DAY, content, new PersonId("A1"), SmallMarket.CLOCK.instant());
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
