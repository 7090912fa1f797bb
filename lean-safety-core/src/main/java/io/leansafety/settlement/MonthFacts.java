package io.leansafety.settlement;

import static java.util.Objects.requireNonNull;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a month is settled from, as handed in; lists in any order.
 *
 * @param period the month; the policy says on which day it starts; required
 * @param organization subjects, people and roles
 * @param catalogs price catalogs
 * @param wages wages, at most one per person
 * @param pools pools from which entitlements are computed, at most one per unit
 * @param exemptions who is not assessed
 * @param duty duty assessments, at most one per person
 * @param inspection monthly inspection assessments, at most one per person
 * @param daily daily inspection scores, at most one per person and day
 * @param findings findings that settle this month, wait or were revoked
 * @param handovers shift handovers
 * @param tenders tenders
 * @param vetoes vetoes
 * @param work what scores that are not given are formed from
 * @param corrections the differences of closed months, at most one per month
 */
public record MonthFacts(
        @Nullable SettlementPeriod period,
        OrganizationFacts organization,
        List<CatalogFact> catalogs,
        List<WageFact> wages,
        List<PoolFact> pools,
        List<ExemptionFact> exemptions,
        List<DutyFact> duty,
        List<InspectionFact> inspection,
        List<DailyScoreFact> daily,
        List<FindingFact> findings,
        List<HandoverFact> handovers,
        List<TenderFact> tenders,
        List<VetoFact> vetoes,
        WorkFacts work,
        List<CorrectionFact> corrections) {
    public MonthFacts {
        requireNonNull(organization, "organization");
        requireNonNull(work, "work");
        catalogs = List.copyOf(catalogs);
        wages = List.copyOf(wages);
        pools = List.copyOf(pools);
        exemptions = List.copyOf(exemptions);
        duty = List.copyOf(duty);
        inspection = List.copyOf(inspection);
        daily = List.copyOf(daily);
        findings = List.copyOf(findings);
        handovers = List.copyOf(handovers);
        tenders = List.copyOf(tenders);
        vetoes = List.copyOf(vetoes);
        corrections = List.copyOf(corrections);
    }

    /**
     * Returns a month of which nothing is known.
     *
     * @param period the month
     * @return the facts, none
     */
    public static MonthFacts empty(SettlementPeriod period) {
        return new MonthFacts(
                period,
                OrganizationFacts.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                List.of());
    }

    /**
     * Returns these facts with other wages.
     *
     * @param replacement the wages
     * @return the facts
     */
    public MonthFacts withWages(List<WageFact> replacement) {
        return with(organization, replacement, work, corrections);
    }

    /**
     * Returns these facts with other checklists.
     *
     * @param replacement the checklists
     * @return the facts
     */
    public MonthFacts withChecklists(CompanyChecklists replacement) {
        return with(organization, wages, new WorkFacts(replacement, work.visits(), work.dutyWork()), corrections);
    }

    /**
     * Returns these facts with other corrections of closed months.
     *
     * @param replacement the corrections
     * @return the facts
     */
    public MonthFacts withCorrections(List<CorrectionFact> replacement) {
        return with(organization, wages, work, replacement);
    }

    /**
     * Returns these facts with another organization.
     *
     * @param replacement the organization
     * @return the facts
     */
    public MonthFacts withOrganization(OrganizationFacts replacement) {
        return with(replacement, wages, work, corrections);
    }

    private MonthFacts with(
            OrganizationFacts otherOrganization,
            List<WageFact> otherWages,
            WorkFacts otherWork,
            List<CorrectionFact> otherCorrections) {
        return new MonthFacts(
                period,
                otherOrganization,
                catalogs,
                otherWages,
                pools,
                exemptions,
                duty,
                inspection,
                daily,
                findings,
                handovers,
                tenders,
                vetoes,
                otherWork,
                otherCorrections);
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "MonthFacts[" + period + "]";
    }
}
