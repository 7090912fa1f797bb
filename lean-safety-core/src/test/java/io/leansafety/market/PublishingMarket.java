package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Stamp;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.run.MonthState;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A market whose settlement months start on the 26th, so that November is 26 October to 25 November. A1 is the office of the
 * company and H1 the head of its leading group, B1 and C1 are the offices of U1 and U2; P1 works in T1, which P2 leads.
 */
final class PublishingMarket {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    static final LocalDate NEXT = LocalDate.of(2026, 11, 26);

    final SmallMarket small;
    final OrganizationDesk organization;
    final CatalogsDesk catalogs;
    final ChecklistsDesk checklists;
    final PoliciesDesk policies;

    private PublishingMarket(SmallMarket small, Clock clock) {
        LeanSafetyMarket market = LeanSafetyMarket.using(small.ports, clock);
        this.small = small;
        this.organization = market.organization();
        this.catalogs = market.catalogs();
        this.checklists = market.checklists();
        this.policies = market.policies();
    }

    /** A market in which nothing but a policy is published. */
    static PublishingMarket empty() {
        return new PublishingMarket(SmallMarket.startingOn(26), SmallMarket.CLOCK);
    }

    /** A market with an organization. */
    static PublishingMarket open() {
        PublishingMarket market = empty();
        market.publish(company().facts(), Effect.BY_FACT_DATE, SmallCompany.LONG_AGO);
        return market;
    }

    /** The same market on another day. */
    PublishingMarket on(LocalDate day) {
        return new PublishingMarket(
                small,
                Clock.fixed(
                        day.atTime(8, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai")));
    }

    static SmallCompany company() {
        return SmallCompany.with("A1@D1", "H1@XS", "B1@U1", "C1@U2", "P1@T1", "P2@T1", "P3@W1")
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("LEADING_GROUP_HEAD", "XS", "H1")
                .role("ASSESSMENT_OFFICE", "U1", "B1")
                .role("ASSESSMENT_OFFICE", "U2", "C1")
                .role("TEAM_LEADER", "T1", "P2");
    }

    Context by(String person) {
        return small.by(person);
    }

    PublicationReceipt publish(OrganizationFacts facts, Effect effect, @Nullable LocalDate from) {
        return organization
                .publish(by("A1"), new OrganizationDesk.Publish(facts, effect, from))
                .orElseThrow();
    }

    PublicationReceipt publish(CatalogFact catalog, Effect effect, @Nullable LocalDate from) {
        return catalogs.publish(by("A1"), new CatalogsDesk.Publish(catalog, effect, from))
                .orElseThrow();
    }

    /** A catalog with one item, which costs the subject and its team leader. */
    static CatalogFact catalog(String owner, String price, @Nullable LocalDate to) {
        return catalog(
                owner,
                to,
                ItemDraft.of("V-01", "CONDUCT").price("COMPANY=" + price).charge("TEAM_LEADER", "COMPANY=10.00"));
    }

    static CatalogFact catalog(String owner, @Nullable LocalDate to, ItemDraft... items) {
        return new CatalogFact(
                new SubjectId(owner),
                null,
                to,
                List.of(items).stream().map(ItemDraft::fact).toList());
    }

    /** Writes down a finding as it stands after a step. */
    PublishingMarket finding(FindingFact finding, SlipStep step, SlipState state) {
        Reference id = Objects.requireNonNull(finding.id());
        int version = small.ports.findings().versions(small.enterprise, id).size() + 1;
        Stamp stamp = new Stamp(small.enterprise, id, version, TODAY, by("A1").actor(), SmallMarket.CLOCK.instant());
        small.ports.transactions().inOne(() -> {
            small.ports
                    .findings()
                    .add(new FindingDossier(
                            stamp, step, state, finding.withStatus(state.status()), null, null, null, null));
            return true;
        });
        return this;
    }

    PublishingMarket issued(FindingFact... findings) {
        for (FindingFact finding : findings) {
            finding(finding, SlipStep.ISSUE, SlipState.ISSUED);
        }
        return this;
    }

    /** Takes a month of its own, with nothing that the desks have, as far as a state. */
    PublishingMarket bring(YearMonth month, MonthState state) {
        small.receive(MarketFacts.of(month));
        small.bring(month, state);
        return this;
    }

    EnterpriseId enterprise() {
        return small.enterprise;
    }

    /** What every finding that is not over comes to when a month is settled with what is published now. */
    Map<Reference, FindingChange.Totals> settle(YearMonth month) {
        Policy policy = PolicyInForce.find(policies.published(enterprise()), month, new Problems())
                .orElseThrow();
        SettlementPeriod period = new SettlementPeriod(month, policy.monthStartsOn());
        List<FindingFact> open = small.ports.findings().during(enterprise(), period.days()).stream()
                .filter(dossier -> !dossier.isOver() && !dossier.filing().day().isAfter(period.last()))
                .map(dossier -> dossier.finding().withStatus(FindingStatus.CONFIRMED))
                .toList();
        MonthFacts facts = MarketFacts.of(MarketFacts.company(), month, open);
        MonthFacts published = new MonthFacts(
                period,
                new OrganizationInForce(small.ports, enterprise())
                        .joined(period.last())
                        .orElseThrow(),
                new CatalogsInForce(small.ports, enterprise())
                        .until(period.last())
                        .all(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                facts.duty(),
                facts.inspection(),
                facts.daily(),
                facts.findings(),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                facts.work(),
                facts.corrections());
        Map<Reference, FindingChange.Totals> totals = new LinkedHashMap<>();
        for (PricedFinding finding : ResolvedMonth.of(policy, published, List.of())
                .orElseThrow()
                .settle()
                .findings()) {
            totals.put(finding.id(), totals(finding));
        }
        return totals;
    }

    private static FindingChange.Totals totals(PricedFinding finding) {
        Money subjects = Money.ZERO;
        for (SubjectLine line : finding.subjectLines()) {
            subjects = subjects.plus(line.amount());
        }
        Money by = Money.ZERO;
        Money to = Money.ZERO;
        for (PersonLine line : finding.personLines()) {
            by = line.isReward() ? by : by.plus(line.amount());
            to = line.isReward() ? to.plus(line.amount()) : to;
        }
        return new FindingChange.Totals(subjects, by, to);
    }

    /** That a preview says what then happens: the findings that change, and what they come to before and after. */
    void holds(
            OpenFindings preview,
            Consumer<PublishingMarket> publish,
            Consumer<Map<Reference, List<FindingChange.Totals>>> check) {
        Map<Reference, FindingChange.Totals> before = settle(preview.month());
        publish.accept(this);
        Map<Reference, FindingChange.Totals> after = settle(preview.month());
        Map<Reference, List<FindingChange.Totals>> differing = new LinkedHashMap<>();
        before.forEach((id, totals) -> {
            FindingChange.Totals now = Objects.requireNonNull(after.get(id));
            if (!totals.equals(now)) {
                differing.put(id, List.of(totals, now));
            }
        });
        check.accept(differing);
    }

    static Map<Reference, List<FindingChange.Totals>> told(OpenFindings preview) {
        Map<Reference, List<FindingChange.Totals>> told = new LinkedHashMap<>();
        preview.changes().stream()
                .filter(change -> !change.before().equals(change.after()))
                .forEach(change -> told.put(
                        change.id(),
                        List.of(change.before().orElseThrow(), change.after().orElseThrow())));
        return told;
    }

    /** Everything that publishing can write. */
    List<Object> contents() {
        List<Object> contents = new ArrayList<>();
        contents.add(small.contents());
        contents.add(organization.published(enterprise()));
        contents.add(catalogs.published(enterprise()));
        contents.add(checklists.published(enterprise()));
        return contents;
    }

    /** What was refused, as {@code "code document path"}. */
    static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems().stream()
                        .map(problem -> (problem.code() + " " + problem.document() + " " + problem.path()).trim())
                        .toList()
                : List.of();
    }
}
