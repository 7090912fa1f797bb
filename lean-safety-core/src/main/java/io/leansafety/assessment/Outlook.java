package io.leansafety.assessment;

import io.leansafety.checklist.DutyChecklist;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.Fulfillment;
import io.leansafety.work.Obligation;
import io.leansafety.work.Obligations;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is still to do in a month, seen from one of its days, and the best scores that can still be reached; for company
 * leaders the monthly analysis (月分析). Rules A1, A4 and A6.
 *
 * <p>The best inspection score is that of {@link #visits}: everything that is still open is done, each visit with full
 * quality. More visits than are owed may raise the mean of the quality further; nobody has to make them, and they are
 * not counted on.
 *
 * @param day the day; what was done on it counts, and more can be done on it
 * @param period the settlement month that it lies in
 * @param obligations items and shifts due in the month, and clauses due in the assessment that it belongs to
 * @param visits the visits that do everything that can still be done, in the order of their days
 * @param inspection the month's inspection score, empty without a checklist at its end, or for tiers inspected daily
 * @param selfCheck the self-check score, of the month or of its quarter, empty without a checklist at the end of it
 */
public record Outlook(
        LocalDate day,
        SettlementPeriod period,
        List<Fulfillment> obligations,
        List<ProposedVisit> visits,
        Optional<Prospect> inspection,
        Optional<Prospect> selfCheck) {
    public Outlook {
        obligations = List.copyOf(obligations);
        visits = List.copyOf(visits);
    }

    /**
     * A score that is not final yet.
     *
     * @param now the score if nothing more is done
     * @param best the score if everything is done that is still open
     */
    public record Prospect(Score now, Score best) {
        /** {@return the points only, for whoever debugs a rule: whose they are is not said} */
        @Override
        public String toString() {
            return now + " to " + best;
        }
    }

    /**
     * Looks ahead from a day.
     *
     * @param day the day; work of later days is left out
     * @param policy the policy
     * @param tier how the person is assessed
     * @param done the person's work, in earlier months too where cycles or periods began there
     * @return the outlook
     */
    public static Outlook on(LocalDate day, Policy policy, TierScheme tier, WorkDone done) {
        SettlementPeriod period = SettlementPeriod.containing(day, policy.monthStartsOn());
        WorkDone soFar = done.until(day);
        List<SettlementPeriod> assessed = tier.duty() == Cadence.MONTH ? List.of(period) : period.quarter();
        List<ProposedVisit> visits = VisitPlan.of(soFar, period, day);
        return new Outlook(
                day,
                period,
                obligations(soFar, period, assessed, day),
                visits,
                inspection(soFar, period, tier, policy.assessment(), visits),
                selfCheck(soFar, assessed, policy.assessment(), day));
    }

    private static List<Fulfillment> obligations(
            WorkDone soFar, SettlementPeriod period, List<SettlementPeriod> assessed, LocalDate day) {
        DateSpan due = new DateSpan(
                assessed.get(0).first(), assessed.get(assessed.size() - 1).last());
        return Obligations.match(soFar, due, day, period.startsOn()).stream()
                .filter(each -> each.obligation() instanceof Obligation.Act || isDueIn(period, each.obligation()))
                .toList();
    }

    private static boolean isDueIn(SettlementPeriod period, Obligation obligation) {
        LocalDate last = obligation.days().to();
        return last != null && period.contains(last);
    }

    private static Optional<Prospect> inspection(
            WorkDone soFar,
            SettlementPeriod period,
            TierScheme tier,
            AssessmentTerms terms,
            List<ProposedVisit> visits) {
        if (tier.isInspectedDaily()
                || soFar.checklists().inspectionOn(period.last()).isEmpty()) {
            return Optional.empty();
        }
        WorkDone best =
                soFar.with(visits.stream().map(ProposedVisit::inFullQuality).toList());
        return Optional.of(new Prospect(score(soFar, period, terms), score(best, period, terms)));
    }

    private static Score score(WorkDone done, SettlementPeriod period, AssessmentTerms terms) {
        return InspectionScore.of(terms.inspectionWeights(), VisitedParts.ofMonth(done, period), terms.scoreRounding());
    }

    private static Optional<Prospect> selfCheck(
            WorkDone soFar, List<SettlementPeriod> assessed, AssessmentTerms terms, LocalDate day) {
        Optional<DutyChecklist> list =
                soFar.checklists().dutyOn(assessed.get(assessed.size() - 1).last());
        return list.map(checklist -> SelfCheckScore.of(checklist, assessed, soFar, terms.scoreRounding()))
                .map(now -> new Prospect(now.score(), now.bestFrom(day).score()));
    }
}
