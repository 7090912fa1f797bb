package io.leansafety.market;

import static io.leansafety.finding.FinderClass.SUPERIOR;
import static java.util.Objects.requireNonNull;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The desk of findings of one {@link SmallCompany}, with a day that is set.
 *
 * <p>T1 has the workers P1 and P2, its leader is L1; W1's director is W1L, U1's principal B1, U1's office O1 with the head
 * of its leading group H1. T4 of U2 has the worker P4, its leader is L4, U2's office O2. The company's office is A1 and
 * A2, the head of its leading group H0.
 */
final class FindingMarket {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

    /** 赔付单: 500.00 from the subject and 100.00 from the offender for COMPANY, half of that from the team's leader. */
    static final String SLIP = "S-01";
    /** 通知单: 60.00 from the subject, whoever found it. */
    static final String NOTICE = "N-01";
    /** 赔付单: 400.00 from the subject, case by case for SUPERIOR. */
    static final String CASE = "C-01";

    final Ports ports;
    final EnterpriseId enterprise;
    final FindingsDesk desk;
    final LeanSafetyMarket market;
    final SetClock clock = new SetClock();
    private final AtomicInteger keys = new AtomicInteger();

    /** A clock that stands until it is set. */
    static final class SetClock extends Clock {
        LocalDate today = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    }

    private FindingMarket(Ports ports, String enterprise) {
        this.ports = ports;
        this.enterprise = new EnterpriseId(enterprise);
        this.market = LeanSafetyMarket.using(ports, clock);
        this.desk = market.findings();
    }

    static FindingMarket open() {
        return over(new InMemoryPorts(), "XS");
    }

    static FindingMarket over(Ports ports, String enterprise) {
        return over(ports, enterprise, policy -> {});
    }

    static FindingMarket over(Ports ports, String enterprise, Consumer<PolicyDraft> change) {
        return over(ports, enterprise, change, company().facts(), catalog());
    }

    static FindingMarket over(
            Ports ports,
            String enterprise,
            Consumer<PolicyDraft> change,
            OrganizationFacts organization,
            CatalogFact catalog) {
        FindingMarket market = new FindingMarket(ports, enterprise);
        Policy policy = PolicyDraft.builtInBut(change);
        ports.transactions().inOne(() -> {
            ports.policies().publish(market.enterprise, policy);
            ports.organizations().add(market.published(organization));
            ports.priceCatalogs().add(market.published(catalog));
            return true;
        });
        return market;
    }

    /** The same market over other ports of its store. */
    FindingMarket over(Ports other) {
        FindingMarket same = new FindingMarket(other, enterprise.value());
        same.clock.today = clock.today;
        same.keys.set(keys.get() + 10_000);
        return same;
    }

    private <T> Published<T> published(T content) {
        return new Published<>(
                enterprise,
                1,
                SmallCompany.LONG_AGO,
                content,
                new PersonId("A1"),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    static SmallCompany company() {
        return SmallCompany.with(
                        "P1@T1", "P2@T1", "L1@T1", "WL@W1", "B1@U1", "O1@U1", "H1@U1", "P4@T4", "L4@T4", "WL4@W3",
                        "B2@U2", "O2@U2", "H2@U2", "A1@D1", "A2@D1", "H0@D1", "S1@W1", "S4@W3")
                .role("TEAM_LEADER", "T1", "L1")
                .role("WORKSHOP_DIRECTOR", "W1", "WL")
                .role("UNIT_PRINCIPAL", "U1", "B1")
                .role("ASSESSMENT_OFFICE", "U1", "O1")
                .role("LEADING_GROUP_HEAD", "U1", "H1")
                .role("SAFETY_SUPERVISOR", "W1", "S1")
                .role("TEAM_LEADER", "T4", "L4")
                .role("WORKSHOP_DIRECTOR", "W3", "WL4")
                .role("UNIT_PRINCIPAL", "U2", "B2")
                .role("ASSESSMENT_OFFICE", "U2", "O2")
                .role("LEADING_GROUP_HEAD", "U2", "H2")
                .role("SAFETY_SUPERVISOR", "W3", "S4")
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("ASSESSMENT_OFFICE", "XS", "A2")
                .role("LEADING_GROUP_HEAD", "XS", "H0");
    }

    static CatalogFact catalog() {
        return new CatalogFact(
                new SubjectId("XS"),
                SmallCompany.LONG_AGO,
                null,
                List.of(
                        ItemDraft.of(SLIP, "VIOLATION_GENERAL")
                                .price("SUPERIOR=800.00 COMPANY=500.00 UNIT=200.00")
                                .subjectCharge(SubjectLevel.WORKSHOP, "COMPANY=40.00")
                                .charge("OFFENDER", "SUPERIOR=150.00 COMPANY=100.00 UNIT=120.00")
                                .share("TEAM_LEADER", "0.5")
                                .reward("FINDER", "COMPANY=20.00")
                                .fact(),
                        ItemDraft.of(NOTICE, "QUALITY_PROBLEM")
                                .price("COMPANY=60.00")
                                .fact(),
                        ItemDraft.of(CASE, "HAZARD_A")
                                .price("COMPANY=400.00")
                                .caseByCase(SUPERIOR)
                                .fact()));
    }

    /** A slip of P1 for what somebody of the company's office found today at T1. */
    FindingDraft slip(String id) {
        return FindingDraft.of(id, SLIP, "T1").offender("P1").foundBy("A2").on(clock.today);
    }

    FindingDraft notice(String id) {
        return FindingDraft.of(id, NOTICE, "T1").on(clock.today);
    }

    /** What a superior found at T1. */
    FindingDraft caseByCase(String id) {
        return FindingDraft.of(id, CASE, "T1").by(FinderClass.SUPERIOR).on(clock.today);
    }

    Context by(String person) {
        return new Context(enterprise, new PersonId(person), new RequestKey("K" + keys.incrementAndGet()));
    }

    static FindingsDesk.WriteDown record(FindingFact finding) {
        return FindingsDesk.WriteDown.of(requireNonNull(finding.id()), finding);
    }

    FindingDossier record(FindingDraft finding) {
        return desk.record(by("A1"), record(finding.fact())).orElseThrow().dossier();
    }

    Outcome<Receipt<FindingDossier>> recordAgain(FindingDraft finding, String again) {
        FindingFact fact = finding.fact();
        return desk.record(
                by("A1"), new FindingsDesk.WriteDown(requireNonNull(fact.id()), fact, null, new Reference(again)));
    }

    FindingDossier take(SlipStep step, String id) {
        return take(step, by(whoMay(step, id)), id).orElseThrow().dossier();
    }

    Outcome<Receipt<FindingDossier>> take(SlipStep step, Context who, String id) {
        Reference finding = new Reference(id);
        return switch (step) {
            case RECORD -> desk.record(who, record(slip(id).fact()));
            case DECIDE -> desk.decide(who, new FindingsDesk.Decide(finding, decision("P2", "30.00"), "because"));
            case ISSUE -> desk.issue(who, new FindingsDesk.Issue(finding));
            case CONFIRM -> desk.confirm(who, new FindingsDesk.Confirm(finding));
            case LAPSE -> desk.lapse(who, new FindingsDesk.Lapse(finding));
            case APPEAL -> desk.appeal(who, new FindingsDesk.Appeal(finding, "it was not so"));
            case UPHOLD -> desk.uphold(who, new FindingsDesk.Uphold(finding, "it was"));
            case REVISE -> desk.revise(who, new FindingsDesk.Revise(finding, decision("P2", "30.00"), "partly"));
            case REVOKE -> desk.revoke(who, new FindingsDesk.Revoke(finding, "it was not"));
        };
    }

    /** Somebody who may take a step with a finding at T1. */
    static String whoMay(SlipStep step) {
        return switch (step) {
            case RECORD, ISSUE, LAPSE -> "A1";
            case DECIDE, UPHOLD, REVISE -> "H1";
            case CONFIRM, APPEAL -> "L1";
            case REVOKE -> "H1";
        };
    }

    /** Whoever decided case by case leaves the objection to the head above. */
    private String whoMay(SlipStep step, String id) {
        boolean isDecided = ports.findings().versions(enterprise, new Reference(id)).stream()
                .anyMatch(version -> version.step() == SlipStep.DECIDE);
        return isDecided && whoMay(step).equals("H1") && state(id) == SlipState.APPEALED ? "H0" : whoMay(step);
    }

    /** Takes the steps in turn. */
    FindingMarket bring(String id, SlipStep... steps) {
        for (SlipStep step : steps) {
            take(step, id);
        }
        return this;
    }

    /** Takes a month as far as posted. */
    void post(YearMonth month) {
        MonthsDesk months = market.months();
        months.prepare(by("A1"), month).orElseThrow();
        Fingerprint prepared = months.history(enterprise, month)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
        months.approve(by("A2"), month, prepared).orElseThrow();
        months.post(by("A1"), month, prepared).orElseThrow();
    }

    static List<DecisionFact> decision(String person, String amount) {
        return List.of(new DecisionFact(new PersonId(person), null, Money.of(amount)));
    }

    FindingDossier find(String id) {
        return desk.find(enterprise, new Reference(id)).orElseThrow();
    }

    SlipState state(String id) {
        return find(id).state();
    }

    PricedFinding price(String id) {
        return desk.price(enterprise, new Reference(id)).orElseThrow();
    }

    /** Who pays what, as {@code "P1 100.00"}; what is paid to them is below 0. */
    static List<String> amounts(PricedFinding priced) {
        List<String> amounts = new ArrayList<>();
        priced.subjectLines().forEach(line -> amounts.add(line.payer() + " " + line.amount()));
        priced.personLines()
                .forEach(line -> amounts.add(
                        line.person() + " " + (line.isReward() ? line.amount().negated() : line.amount())));
        return amounts;
    }

    /** Everything that the store has of the enterprise's findings and requests. */
    Map<String, Object> contents() {
        Map<String, Object> contents = new LinkedHashMap<>();
        for (FindingDossier finding : ports.findings().during(enterprise, new DateSpan(SmallCompany.LONG_AGO, null))) {
            contents.put(finding.id().value(), ports.findings().versions(enterprise, finding.id()));
        }
        for (int i = 1; i <= keys.get(); i++) {
            Optional<?> request = ports.requests().find(enterprise, new RequestKey("K" + i));
            contents.put("request " + i, request);
        }
        return contents;
    }
}
