package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.life.Dossier;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Problems;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers the facts of a month: what a host handed in for it, what the desks recorded, and the wages of the host's payroll.
 * A finding, a handover or a tender goes into the month in which it was decided, as it stood at the month's end; what was
 * still waiting then goes into it as waiting. Rules S1, S5, S11 and T5.
 *
 * <p>An organization that was handed in with the month takes the place of the published one, and so do checklists, and wages
 * the place of the payroll's; price catalogs that were handed in stand beside the published ones. Of the published
 * organizations the last one of the month goes into it, with the roles that the ones before gave on their days ({@link
 * RolesInForce}): so the facts alone say who pays for what was found under which version.
 */
final class Gathering {
    /** What the desks recorded of a month. */
    private record Recorded(
            List<FindingDossier> findings,
            List<HandoverDossier> handovers,
            List<TenderDossier> tenders,
            AssessedFacts assessed) {
        static Recorded of(Ports ports, EnterpriseId enterprise, SettlementPeriod period) {
            DateSpan days = period.days();
            return new Recorded(
                    ports.findings().during(enterprise, days),
                    ports.handovers().during(enterprise, days),
                    ports.tenders().during(enterprise, days),
                    AssessedFacts.of(ports.assessments(), enterprise, period));
        }

        /** Versions are added only, so that the sum says whether there are more. */
        int versions() {
            return versions(findings) + versions(handovers) + versions(tenders) + assessed.versions();
        }

        private static int versions(List<? extends Dossier<?, ?>> dossiers) {
            return dossiers.stream()
                    .mapToInt(dossier -> dossier.stamp().version())
                    .sum();
        }
    }

    private final Ports ports;
    private final EnterpriseId enterprise;

    Gathering(Ports ports, EnterpriseId enterprise) {
        this.ports = ports;
        this.enterprise = enterprise;
    }

    /** The facts of a month; empty if nothing was handed in and no organization is published. */
    Optional<GatheredFacts> of(SettlementPeriod period) {
        Optional<ReceivedMonth> received = ports.receivedMonths().latest(enterprise, period.month());
        return received.isEmpty() && !isPublished(period)
                ? Optional.empty()
                : Optional.of(gather(
                        period,
                        received.map(ReceivedMonth::facts).orElseGet(() -> MonthFacts.empty(period)),
                        received.map(ReceivedMonth::version).orElse(0)));
    }

    /** The version that the facts of a month have now, without gathering them; empty where there are none. */
    Optional<Integer> version(SettlementPeriod period) {
        int received = ports.receivedMonths().version(enterprise, period.month());
        return received == 0 && !isPublished(period)
                ? Optional.empty()
                : Optional.of(version(period, received, Recorded.of(ports, enterprise, period)));
    }

    private int version(SettlementPeriod period, int received, Recorded recorded) {
        return received + recorded.versions() + ports.wageFacts().version(enterprise, period);
    }

    private GatheredFacts gather(SettlementPeriod period, MonthFacts given, int version) {
        Recorded recorded = Recorded.of(ports, enterprise, period);
        AssessedFacts assessed = recorded.assessed();
        MonthFacts facts = new MonthFacts(
                given.period(),
                organization(period, given.organization()),
                both(given.catalogs(), catalogs(period)),
                given.wages().isEmpty() ? ports.wageFacts().of(enterprise, period) : given.wages(),
                given.pools(),
                given.exemptions(),
                both(given.duty(), assessed.duty()),
                both(given.inspection(), assessed.inspection()),
                both(given.daily(), assessed.daily()),
                both(given.findings(), standing(period, recorded.findings())),
                both(given.handovers(), answered(recorded.handovers())),
                both(
                        given.tenders(),
                        recorded.tenders().stream().map(TenderDossier::tender).toList()),
                given.vetoes(),
                new WorkFacts(
                        checklists(period, given.work().checklists()),
                        both(given.work().visits(), assessed.visits()),
                        both(given.work().dutyWork(), assessed.dutyWork())),
                given.corrections());
        return new GatheredFacts(facts, version(period, version, recorded));
    }

    private boolean isPublished(SettlementPeriod period) {
        return new OrganizationInForce(ports, enterprise).isPublished(period.last());
    }

    private OrganizationFacts organization(SettlementPeriod period, OrganizationFacts given) {
        return given.subjects().isEmpty()
                ? new OrganizationInForce(ports, enterprise)
                        .joined(period.last())
                        .orElse(given)
                : given;
    }

    private List<CatalogFact> catalogs(SettlementPeriod period) {
        return new CatalogsInForce(ports, enterprise).until(period.last()).all();
    }

    private CompanyChecklists checklists(SettlementPeriod period, CompanyChecklists given) {
        return given.equals(CompanyChecklists.EMPTY)
                ? new ChecklistsInForce(ports, enterprise)
                        .on(period.last())
                        .map(CompanyChecklists::published)
                        .orElse(given)
                : given;
    }

    /**
     * What waited for a decision when it was recorded waits for its slip or notice where the prices of the month leave
     * nothing to decide: nothing settles before it was accepted. Rules P7 and T5.
     */
    private List<FindingFact> standing(SettlementPeriod period, List<FindingDossier> findings) {
        Once<Optional<Pricing>> pricing =
                new Once<>(() -> MarketVersions.of(ports, enterprise).pricing(period.month(), new Problems()));
        return findings.stream()
                .map(dossier -> dossier.state().status().settles()
                                || !requireNonNull(dossier.finding().status()).settles()
                                || awaitsDecision(pricing.get(), dossier.finding())
                        ? dossier.finding()
                        : dossier.finding().withStatus(dossier.state().status()))
                .toList();
    }

    private static boolean awaitsDecision(Optional<Pricing> pricing, FindingFact finding) {
        return pricing.flatMap(known -> known.price(finding, new Problems(), Asked.FINDING))
                .flatMap(PricedFinding::awaiting)
                .filter(Awaiting.DECISION::equals)
                .isPresent();
    }

    private static List<HandoverFact> answered(List<HandoverDossier> handovers) {
        return handovers.stream()
                .filter(handover -> handover.state() != HandoverState.PROPOSED)
                .map(HandoverDossier::handover)
                .toList();
    }

    private static <T> List<T> both(List<T> given, List<T> recorded) {
        return Stream.concat(given.stream(), recorded.stream()).toList();
    }
}
