package io.leansafety.market;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.organization.Shift;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be asked for at the desks, by the name of the use case; one that is asked for in several ways has the way
 * behind a stroke. What is asked for is possible once the steps before it were taken.
 */
final class AuthorityAskings {
    static final YearMonth MONTH = YearMonth.of(2026, 9);

    private static final LocalDate LIST_FROM = LocalDate.of(2026, 12, 1);

    private AuthorityAskings() {}

    /** Asks for something. */
    interface Asking {
        Outcome<?> ask(AuthorityMarket market, Context who);
    }

    static Map<String, Asking> all() {
        Map<String, Asking> all = new LinkedHashMap<>();
        addPublishing(all);
        addChecklists(all);
        addMonths(all);
        AuthorityWork.addAssessments(all);
        AuthorityWork.addFindings(all);
        AuthorityTrades.addHazards(all);
        AuthorityTrades.addHandovers(all);
        AuthorityTrades.addTenders(all);
        return all;
    }

    private static void addPublishing(Map<String, Asking> all) {
        all.put(
                "organization.publish",
                (market, who) -> market.market.organization().publish(who, organization()));
        all.put(
                "organization.preview",
                (market, who) -> market.market.organization().preview(who, organization()));
        all.put("catalogs.publish", (market, who) -> market.market.catalogs().publish(who, catalog("U1")));
        all.put(
                "catalogs.publish/company",
                (market, who) -> market.market.catalogs().publish(who, catalog("XS")));
        all.put("catalogs.preview", (market, who) -> market.market.catalogs().preview(who, catalog("U1")));
        all.put(
                "policies.publish",
                (market, who) -> market.market.policies().publish(who, PoliciesDesk.Publish.of(nextPolicy())));
        all.put(
                "policies.preview",
                (market, who) -> market.market.policies().preview(who, PoliciesDesk.Publish.of(nextPolicy())));
    }

    private static OrganizationDesk.Publish organization() {
        return new OrganizationDesk.Publish(AuthorityPeople.FACTS, Effect.NEXT_PERIOD, null);
    }

    private static CatalogsDesk.Publish catalog(String owner) {
        return new CatalogsDesk.Publish(
                new CatalogFact(
                        new SubjectId(owner),
                        null,
                        null,
                        List.of(ItemDraft.of("H-01", "HAZARD_C")
                                .price("COMPANY=60.00")
                                .fact())),
                Effect.NEXT_PERIOD,
                null);
    }

    private static Policy nextPolicy() {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "next";
            draft.validity = new DateSpan(LocalDate.of(2027, 1, 1), null);
        });
    }

    private static void addChecklists(Map<String, Asking> all) {
        all.put("checklists.draftDuty", (market, who) -> draft(market, who, "每月主持召开车间安全会2次"));
        all.put("checklists.draftDuty/edit", (market, who) -> draft(market, who, "每月主持召开车间安全会3次"));
        all.put(
                "checklists.draftInspection",
                (market, who) -> market.market
                        .checklists()
                        .draftInspection(
                                who, new ChecklistsDesk.DraftInspection(versions(market, who), inspection(market))));
        all.put("checklists.review", (market, who) -> market.market.checklists().review(who, batch(market, who)));
        all.put(
                "checklists.giveBack",
                (market, who) -> market.market.checklists().giveBack(who, batch(market, who)));
        all.put(
                "checklists.publish",
                (market, who) -> market.market.checklists().publish(who, publish(market, who)));
        all.put(
                "checklists.preview",
                (market, who) -> market.market.checklists().preview(who, publish(market, who)));
        all.put(
                "checklists.replace",
                (market, who) -> market.market
                        .checklists()
                        .replace(
                                who,
                                new ChecklistsDesk.Replace(
                                        versions(market, who),
                                        List.of(),
                                        List.of(new OperatingTimes(
                                                new SubjectId("U1"), Set.of(Shift.EARLY), Set.of(), Set.of())))));
    }

    private static Outcome<PublicationReceipt> draft(AuthorityMarket market, Context who, String text) {
        DutyClause clause = new DutyClause(
                new EntryId("C1"),
                text,
                List.of("安全生产法"),
                2,
                ClausePeriod.MONTH,
                Points.of("100"),
                ClauseScoring.PROPORTIONAL,
                null);
        return market.market
                .checklists()
                .draftDuty(
                        who,
                        new ChecklistsDesk.DraftDuty(
                                versions(market, who), new DutyChecklist(version(market), List.of(clause))));
    }

    private static InspectionChecklist inspection(AuthorityMarket market) {
        return new InspectionChecklist(version(market), List.of(), List.of(), Map.of(Shift.EARLY, 4));
    }

    private static ChecklistVersion version(AuthorityMarket market) {
        return new ChecklistVersion(new PersonId(market.concerned), LIST_FROM, null, ChecklistState.DRAFT);
    }

    private static int versions(AuthorityMarket market, Context who) {
        return market.ports.checklists().of(who.enterprise()).size();
    }

    private static List<ChecklistKey> keys(AuthorityMarket market) {
        return List.of(new ChecklistKey(ChecklistKind.DUTY, new PersonId(market.concerned), LIST_FROM));
    }

    private static ChecklistsDesk.Batch batch(AuthorityMarket market, Context who) {
        return new ChecklistsDesk.Batch(versions(market, who), keys(market));
    }

    private static ChecklistsDesk.Publish publish(AuthorityMarket market, Context who) {
        return new ChecklistsDesk.Publish(versions(market, who), keys(market), Effect.BY_FACT_DATE);
    }

    private static void addMonths(Map<String, Asking> all) {
        MonthFacts facts = MonthFacts.empty(new SettlementPeriod(MONTH, 1));
        all.put("months.receive", (market, who) -> market.market.months().receive(who, facts, 0));
        all.put("months.prepare", (market, who) -> market.market.months().prepare(who, MONTH));
        all.put("months.approve", (market, who) -> market.market.months().approve(who, MONTH, prepared(market)));
        all.put("months.post", (market, who) -> market.market.months().post(who, MONTH, prepared(market)));
        all.put("months.publish", (market, who) -> market.market.months().publish(who, MONTH));
        all.put("months.close", (market, who) -> market.market.months().close(who, MONTH));
        all.put("months.discard", (market, who) -> market.market.months().discard(who, MONTH));
        all.put("months.reverse", (market, who) -> market.market.months().reverse(who, MONTH));
    }

    private static Fingerprint prepared(AuthorityMarket market) {
        return market.ports
                .runs()
                .history(AuthorityMarket.HERE, MONTH)
                .last(MonthStep.PREPARE)
                .map(step -> step.fingerprint().whole())
                .orElseGet(() -> Fingerprint.of("nothing"));
    }
}
