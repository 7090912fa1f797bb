package io.leansafety.market;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.life.Selection;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.ExemptionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what is due in a month and is not there. Rules A6 and A8.
 *
 * <p>It says only what is certain: who has a checklist in force is assessed from their work, and of days only those count
 * for which a quota wage was handed in.
 */
final class MissingAssessments {
    private static final Comparator<AssessmentsState.Missing> ORDER = Comparator.comparing(
                    AssessmentsState.Missing::person)
            .thenComparing(AssessmentsState.Missing::kind)
            .thenComparing(AssessmentsState.Missing::day);

    private final Ports ports;
    private final EnterpriseId enterprise;
    private final LocalDate today;
    private final Problems problems;
    private final OrganizationInForce organizations;

    MissingAssessments(Session session) {
        this.ports = session.ports();
        this.enterprise = session.enterprise();
        this.today = session.today();
        this.problems = session.problems();
        this.organizations = session.organizations();
    }

    Outcome<AssessmentsState> state(YearMonth month) {
        Optional<Policy> policy = PolicyInForce.find(ports.policies().of(enterprise), month, problems);
        Optional<SettlementPeriod> period = policy.map(inForce -> PolicyInForce.periodBy(inForce, month));
        Optional<Organization> organization = period.flatMap(
                settled -> organizations.on(settled.last(), policy.orElseThrow().tierIds(), problems));
        return Outcome.of(
                problems, () -> state(policy.orElseThrow(), period.orElseThrow(), organization.orElseThrow()));
    }

    private AssessmentsState state(Policy policy, SettlementPeriod period, Organization organization) {
        List<AssessmentDossier> entries =
                Pages.all(ports.assessments(), enterprise, Selection.of(period.days())).stream()
                        .filter(entry -> entry.state() == AssessmentState.GIVEN)
                        .toList();
        Month month = new Month(period, entries, received(period), checklists(period));
        List<AssessmentsState.Missing> missing = organization.people().stream()
                .flatMap(person -> person.tier().flatMap(policy::findTier).stream()
                        .flatMap(tier -> month.missing(person, tier, today)))
                .sorted(ORDER)
                .toList();
        return new AssessmentsState(
                period, entries.stream().filter(AssessmentDossier::isLate).toList(), missing);
    }

    private Optional<MonthFacts> received(SettlementPeriod period) {
        return ports.receivedMonths().latest(enterprise, period.month()).map(ReceivedMonth::facts);
    }

    /** Those handed in with the month take the place of the published ones. */
    private CompanyChecklists checklists(SettlementPeriod period) {
        CompanyChecklists given =
                received(period).map(facts -> facts.work().checklists()).orElse(CompanyChecklists.EMPTY);
        return given.equals(CompanyChecklists.EMPTY)
                ? new ChecklistsInForce(ports, enterprise).on(period.last()).orElse(given)
                : given;
    }

    /** What there is for a month. */
    private record Month(
            SettlementPeriod period,
            List<AssessmentDossier> entries,
            Optional<MonthFacts> facts,
            CompanyChecklists checklists) {
        Stream<AssessmentsState.Missing> missing(Person person, TierScheme tier, LocalDate today) {
            Stream<AssessmentsState.Missing> days = tier.isInspectedDaily() ? days(person.id(), today) : Stream.empty();
            boolean isExempt =
                    given(MonthFacts::exemptions).map(ExemptionFact::person).anyMatch(person.id()::equals);
            return isExempt ? days : Stream.concat(months(person.id(), tier), days);
        }

        private Stream<AssessmentsState.Missing> months(PersonId person, TierScheme tier) {
            boolean isDutyDue = tier.duty() == Cadence.MONTH || period.endsQuarter();
            boolean lacksDuty = isDutyDue && !hasDuty(person);
            boolean lacksInspection = !tier.isInspectedDaily() && !hasInspection(person);
            return Stream.concat(
                    lacksDuty ? Stream.of(missing(person, AssessmentKind.SELF_CHECK)) : Stream.empty(),
                    lacksInspection ? Stream.of(missing(person, AssessmentKind.INSPECTION)) : Stream.empty());
        }

        private AssessmentsState.Missing missing(PersonId person, AssessmentKind kind) {
            return new AssessmentsState.Missing(person, kind, period.last());
        }

        private <T> Stream<T> given(Function<MonthFacts, List<T>> part) {
            return facts.stream().flatMap(known -> part.apply(known).stream());
        }

        private boolean hasDuty(PersonId person) {
            return has(person, AssessmentKind.SELF_CHECK, period.last())
                    || given(MonthFacts::duty)
                            .filter(fact -> fact.selfCheck() != null)
                            .map(DutyFact::person)
                            .anyMatch(person::equals)
                    || checklists.duty().stream()
                            .anyMatch(list -> person.equals(list.version().person())
                                    && list.version().isInForce(period.last()));
        }

        private boolean hasInspection(PersonId person) {
            return has(person, AssessmentKind.INSPECTION, period.last())
                    || given(MonthFacts::inspection).map(InspectionFact::person).anyMatch(person::equals)
                    || isInspectedByWork(person, period.last());
        }

        private Stream<AssessmentsState.Missing> days(PersonId person, LocalDate today) {
            return given(MonthFacts::wages)
                    .filter(wage -> person.equals(wage.person()))
                    .map(WageFact::quota)
                    .flatMap(quota -> quota.keySet().stream())
                    .filter(day -> !day.isAfter(today) && !hasDay(person, day))
                    .map(day -> new AssessmentsState.Missing(person, AssessmentKind.DAILY, day));
        }

        private boolean hasDay(PersonId person, LocalDate day) {
            return has(person, AssessmentKind.DAILY, day)
                    || given(MonthFacts::daily)
                            .anyMatch(fact -> person.equals(fact.person()) && day.equals(fact.date()))
                    || isInspectedByWork(person, day);
        }

        private boolean isInspectedByWork(PersonId person, LocalDate day) {
            return checklists.inspection().stream()
                    .anyMatch(list -> person.equals(list.version().person())
                            && list.version().isInForce(day));
        }

        private boolean has(PersonId person, AssessmentKind kind, LocalDate day) {
            return entries.stream()
                    .map(AssessmentDossier::assessed)
                    .anyMatch(entry -> entry.kind() == kind
                            && entry.person().equals(person)
                            && entry.day().equals(day));
        }
    }
}
