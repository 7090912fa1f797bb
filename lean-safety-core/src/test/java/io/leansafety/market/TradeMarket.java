package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.life.Published;
import io.leansafety.life.Selection;
import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.ItemFact;
import io.leansafety.rule.Outcome;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desks of hazards, handovers and tenders of one enterprise, a {@link SmallCompany} with a head for each of its
 * subjects, on a day that tests choose. Each subject's head has its id: {@code M-W1} is the director of {@code W1}.
 */
final class TradeMarket {
    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    static final String HAZARD = "Z1";
    static final String TENDER = "B1";
    static final String HANDOVER = "S1";

    /** Everybody, and a stranger. */
    static final List<String> ACTORS = List.of(
            "A-XS", "A-U1", "A-U2", "S-U1", "H-XS", "C-XS", "M-U1", "M-U2", "D-U1", "D-W1", "M-W1", "M-W2", "M-W3",
            "M-T1", "M-T2", "M-T3", "M-T4", "M-K1", "P1", "P2", "X9");

    private static final SmallCompany COMPANY = company("A-U1");
    private static final CatalogFact CATALOG = new CatalogFact(
            new SubjectId("XS"),
            SmallCompany.LONG_AGO,
            null,
            List.of(
                    ItemDraft.of("H-C", "HAZARD_C").price("COMPANY=100.00").fact(),
                    ItemDraft.of("H-A", "HAZARD_A").price("COMPANY=500.00").fact(),
                    ItemDraft.of("H-M", "HAZARD_MAJOR").price("COMPANY=900.00").fact(),
                    ItemDraft.of("R-1", "RECTIFICATION").price("COMPANY=50.00").fact(),
                    ItemDraft.of("N-1", "CONDUCT")
                            .charge("OFFENDER", "COMPANY=10.00")
                            .fact()));

    final Ports ports;
    final EnterpriseId enterprise;
    final HazardsDesk hazards;
    final HandoversDesk handovers;
    final TendersDesk tenders;
    private final Days days = new Days();
    private int keys;

    /** A clock that tests set. */
    private static final class Days extends Clock {
        private volatile LocalDate day = DAY;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(9, 0).atZone(getZone()).toInstant();
        }
    }

    private TradeMarket(Ports ports, String enterprise, Policy policy, SmallCompany company) {
        LeanSafetyMarket market = LeanSafetyMarket.using(ports, days);
        this.ports = ports;
        this.enterprise = new EnterpriseId(enterprise);
        this.hazards = market.hazards();
        this.handovers = market.handovers();
        this.tenders = market.tenders();
        ports.transactions().inOne(() -> {
            ports.policies().publish(this.enterprise, policy);
            ports.organizations().add(published(Canary.named(company.facts())));
            ports.priceCatalogs().add(published(CATALOG));
            return true;
        });
    }

    private <T> Published<T> published(T content) {
        return new Published<>(
                enterprise,
                1,
                SmallCompany.LONG_AGO,
                content,
                new PersonId("A-XS"),
                DAY.atStartOfDay(days.getZone()).toInstant());
    }

    /** From today on the company's catalog has conduct alone. */
    void dropPrices() {
        List<ItemFact> left = CATALOG.items().subList(4, 5);
        CatalogFact catalog = new CatalogFact(CATALOG.owner(), today(), null, left);
        ports.transactions().inOne(() -> {
            ports.priceCatalogs()
                    .add(new Published<>(enterprise, 2, today(), catalog, new PersonId("A-XS"), days.instant()));
            return true;
        });
    }

    static TradeMarket open() {
        return over(new InMemoryPorts(), "XS");
    }

    static TradeMarket by(Policy policy) {
        return new TradeMarket(new InMemoryPorts(), "XS", policy, COMPANY);
    }

    static TradeMarket over(Ports ports, String enterprise) {
        return new TradeMarket(ports, enterprise, PolicyDraft.builtInBut(draft -> {}), COMPANY);
    }

    /** A market where somebody else than A-U1 is the assessment office of U1. */
    static TradeMarket withOffice(String person) {
        return new TradeMarket(new InMemoryPorts(), "XS", PolicyDraft.builtInBut(draft -> {}), company(person));
    }

    private static SmallCompany company(String officeOfU1) {
        SmallCompany company = SmallCompany.with("P1@T1", "P2@T2");
        for (String person : ACTORS) {
            String[] parts = person.split("-", -1);
            if (parts.length == 2) {
                company.people.add(somebody(person, parts[1]));
            }
        }
        company.role("ASSESSMENT_OFFICE", "XS", "A-XS")
                .role("ASSESSMENT_OFFICE", "U1", officeOfU1)
                .role("ASSESSMENT_OFFICE", "U2", "A-U2")
                .role("SAFETY_SUPERVISOR", "U1", "S-U1")
                .role("LEADING_GROUP_HEAD", "XS", "H-XS")
                .role("COMPANY_LEADER", "XS", "C-XS")
                .role("UNIT_DEPUTY", "U1", "D-U1")
                .role("UNIT_DEPUTY", "U1", "D-W1")
                .role("CONTRACTOR_PRINCIPAL", "K1", "M-K1");
        List.of("U1", "U2").forEach(unit -> company.role("UNIT_PRINCIPAL", unit, "M-" + unit));
        List.of("W1", "W2", "W3").forEach(workshop -> company.role("WORKSHOP_DIRECTOR", workshop, "M-" + workshop));
        List.of("T1", "T2", "T3", "T4").forEach(team -> company.role("TEAM_LEADER", team, "M-" + team));
        return company;
    }

    /** The deputy of a workshop's director stands in the director's post. */
    private static PersonFact somebody(String id, String subject) {
        AssignmentFact place =
                new AssignmentFact(new SubjectId(subject), id.endsWith("W1") ? "主任" : null, null, null, null);
        return new PersonFact(new PersonId(id), null, place, List.of());
    }

    TradeMarket on(LocalDate day) {
        days.day = day;
        return this;
    }

    LocalDate today() {
        return days.day;
    }

    /** Somebody, asking under the next key. */
    Context by(String person) {
        return by(person, "K" + ++keys);
    }

    Context by(String person, String key) {
        return new Context(enterprise, new PersonId(person), new RequestKey(key));
    }

    static Reference id(String id) {
        return new Reference(id);
    }

    static HazardsDesk.Find find(String id, String subject, String item, @Nullable String location) {
        return new HazardsDesk.Find(
                id(id),
                new SubjectId(subject),
                new ItemCode(item),
                FinderClass.WORKSHOP,
                2,
                location == null ? null : new LocationId(location),
                "护栏缺失",
                null);
    }

    HazardsDesk.Assign assign(String id, @Nullable Money funds) {
        return new HazardsDesk.Assign(id(id), new PersonId("P1"), "更换", funds, today().plusDays(5), "撤人");
    }

    /** A hazard of T1 that P1 has to rectify by the fifth day behind today. */
    HazardDossier assigned(String id) {
        return assigned(id, "H-C", null);
    }

    HazardDossier assigned(String id, String item, @Nullable Money funds) {
        hazards.find(by("P2"), find(id, "T1", item, "L-1")).orElseThrow();
        take(HazardStep.REGISTER, by("A-U1"), id).orElseThrow();
        return hazards.assign(by("M-W1"), assign(id, funds)).orElseThrow().dossier();
    }

    Outcome<Receipt<HazardDossier>> take(HazardStep step, Context who, String id) {
        return switch (step) {
            case FIND -> hazards.find(who, find(id, "T1", "H-C", "L-1"));
            case REGISTER -> hazards.register(who, new HazardsDesk.Register(id(id)));
            case DISMISS -> hazards.dismiss(who, new HazardsDesk.Dismiss(id(id), "不属实"));
            case ASSIGN -> hazards.assign(who, assign(id, Money.of("500.00")));
            case EXTEND -> hazards.extend(who, new HazardsDesk.Extend(id(id), today().plusDays(9), "备件未到"));
            case RECTIFY -> hazards.rectify(who, new HazardsDesk.Rectify(id(id)));
            case RETURN -> hazards.sendBack(who, new HazardsDesk.Return(id(id), "不合格"));
            case ACCEPT -> hazards.accept(who, new HazardsDesk.Accept(id(id)));
            case TRACE -> hazards.trace(who, new HazardsDesk.Trace(id(id), "图纸未更新"));
            case CLOSE -> hazards.close(who, new HazardsDesk.Close(id(id)));
            case PASS, TENDER, SETTLE -> throw new IllegalArgumentException(step + " is taken elsewhere");
        };
    }

    /** A hazard of T1, brought so far by people who may. */
    TradeMarket bring(String id, HazardState state) {
        take(HazardStep.FIND, by("P2"), id).orElseThrow();
        Map<HazardStep, String> way = new LinkedHashMap<>();
        way.put(state == HazardState.DISMISSED ? HazardStep.DISMISS : HazardStep.REGISTER, "A-U1");
        way.put(HazardStep.ASSIGN, "M-W1");
        way.put(HazardStep.RECTIFY, "M-T1");
        way.put(state == HazardState.RETURNED ? HazardStep.RETURN : HazardStep.ACCEPT, "A-U1");
        way.put(HazardStep.CLOSE, "A-U1");
        way.forEach((step, person) -> {
            if (hazard(id).state() != state) {
                take(step, by(person), id).orElseThrow();
            }
        });
        return this;
    }

    HazardDossier hazard(String id) {
        return ports.hazards().latest(enterprise, id(id)).orElseThrow();
    }

    static TendersDesk.Apply apply(String id, String hazard) {
        return new TendersDesk.Apply(
                id(id), id(hazard), new SubjectId("W1"), new ItemCode("R-1"), 3, TenderFact.Reason.LACK_OF_CAPACITY);
    }

    static TendersDesk.Apply applyFor(String item) {
        return new TendersDesk.Apply(
                id(TENDER), id(HAZARD), new SubjectId("W1"), new ItemCode(item), 3, TenderFact.Reason.LACK_OF_CAPACITY);
    }

    static TendersDesk.Offer offer(String subject, String amount) {
        return new TendersDesk.Offer(id(TENDER), new SubjectId(subject), Money.of(amount));
    }

    Outcome<Receipt<TenderDossier>> take(TenderStep step, Context who) {
        return switch (step) {
            case APPLY -> tenders.apply(who, apply(TENDER, HAZARD));
            case APPROVE -> tenders.approve(who, new TendersDesk.Approve(id(TENDER)));
            case REJECT -> tenders.reject(who, new TendersDesk.Reject(id(TENDER), "自行整改"));
            case OPEN -> tenders.open(who, new TendersDesk.Open(id(TENDER), today().plusDays(2)));
            case BID -> tenders.bid(who, offer("W2", "120.00"));
            case UNBID -> tenders.unbid(who, new TendersDesk.Unbid(id(TENDER), new SubjectId("W2")));
            case AWARD -> tenders.award(who, new TendersDesk.Award(id(TENDER), new SubjectId("W2")));
            case FAIL -> tenders.fail(who, new TendersDesk.Fail(id(TENDER)));
            case RECTIFY -> tenders.rectify(who, new TendersDesk.Rectify(id(TENDER)));
            case ACCEPT -> tenders.accept(who, new TendersDesk.Accept(id(TENDER)));
            case RETURN -> tenders.sendBack(who, new TendersDesk.Return(id(TENDER), "不合格"));
            case WITHDRAW -> tenders.withdraw(who, new TendersDesk.Withdraw(id(TENDER), "已有人手"));
        };
    }

    /** Who may take a step with the tender. */
    static String whoMay(TenderStep step) {
        return switch (step) {
            case APPLY, WITHDRAW -> "M-W1";
            case APPROVE, REJECT -> "D-U1";
            case OPEN, AWARD, FAIL, ACCEPT, RETURN -> "A-U1";
            case BID, UNBID, RECTIFY -> "M-W2";
        };
    }

    void take(TenderStep... steps) {
        Arrays.stream(steps).forEach(step -> take(step, by(whoMay(step))).orElseThrow());
    }

    /** A tender of the hazard, brought so far by people who may; W2 bids for it, and gets it on the third day behind. */
    TradeMarket bring(TenderFact.State state) {
        assigned(HAZARD);
        return bringTender(state);
    }

    TradeMarket bringTender(TenderFact.State state) {
        take(TenderStep.APPLY);
        if (state == TenderFact.State.APPLIED) {
            return this;
        }
        if (state == TenderFact.State.REJECTED || state == TenderFact.State.WITHDRAWN) {
            take(state == TenderFact.State.REJECTED ? TenderStep.REJECT : TenderStep.WITHDRAW);
            return this;
        }
        take(TenderStep.APPROVE);
        if (state == TenderFact.State.APPROVED) {
            return this;
        }
        take(TenderStep.OPEN);
        if (state == TenderFact.State.FAILED) {
            on(today().plusDays(3)).take(TenderStep.FAIL);
            return this;
        }
        take(TenderStep.BID);
        if (state == TenderFact.State.TENDERING) {
            return this;
        }
        on(today().plusDays(3)).take(TenderStep.AWARD);
        if (state == TenderFact.State.AWARDED) {
            return this;
        }
        take(TenderStep.RECTIFY);
        if (state != TenderFact.State.RECTIFIED) {
            take(state == TenderFact.State.RETURNED ? TenderStep.RETURN : TenderStep.ACCEPT);
        }
        return this;
    }

    TenderDossier tender() {
        return ports.tenders().latest(enterprise, id(TENDER)).orElseThrow();
    }

    static HandoversDesk.Propose propose(String from, String to, HandoversDesk.Standing... states) {
        return new HandoversDesk.Propose(
                id(HANDOVER), new SubjectId(from), new SubjectId(to), Shift.EARLY, List.of(states));
    }

    static HandoversDesk.Standing standing(String hazard, HandoverFact.State state) {
        return new HandoversDesk.Standing(id(hazard), state);
    }

    Outcome<Receipt<HandoverDossier>> accept(String person) {
        return handovers.accept(by(person), new HandoversDesk.Accept(id(HANDOVER)));
    }

    Outcome<Receipt<HandoverDossier>> refuse(String person) {
        return handovers.refuse(by(person), new HandoversDesk.Refuse(id(HANDOVER), "问题未说清"));
    }

    HandoverDossier handover() {
        return ports.handovers().latest(enterprise, id(HANDOVER)).orElseThrow();
    }

    /** Everything that was recorded, and every request. */
    Map<String, Object> contents() {
        Selection all = Selection.of(new DateSpan(SmallCompany.LONG_AGO, null));
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("hazards", ports.hazards().find(enterprise, all, Optional.empty(), 999));
        contents.put("tenders", ports.tenders().find(enterprise, all, Optional.empty(), 999));
        contents.put("handovers", ports.handovers().find(enterprise, all, Optional.empty(), 999));
        for (int i = 1; i <= keys; i++) {
            String key = "K" + i;
            contents.put(key, ports.requests().find(enterprise, new RequestKey(key)));
        }
        return contents;
    }

    /** What was refused, each code once; nothing for what was not. */
    static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>
                ? outcome.problems().stream()
                        .map(problem -> problem.code())
                        .distinct()
                        .toList()
                : List.of();
    }
}
