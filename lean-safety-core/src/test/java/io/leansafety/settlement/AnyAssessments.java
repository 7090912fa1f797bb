package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.VisitCount;
import io.leansafety.organization.AnyCompany;
import io.leansafety.organization.Shift;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exemptions, assessments and vetoes of a month: whatever is due is there, or counts as 0 by the policy. */
final class AnyAssessments {
    private final Dice dice;
    private final SettlementPeriod period;
    private final boolean mayMiss;
    private final List<ExemptionFact> exemptions = new ArrayList<>();
    private final List<DutyFact> duty = new ArrayList<>();
    private final List<InspectionFact> inspection = new ArrayList<>();
    private final List<DailyScoreFact> daily = new ArrayList<>();
    private final List<VetoFact> vetoes = new ArrayList<>();

    AnyAssessments(Dice dice, Policy policy, AnyCompany company, SettlementPeriod period, List<WageFact> wages) {
        this.dice = dice;
        this.period = period;
        this.mayMiss = policy.assessment().missingAssessment() == Missing.ZERO;
        for (PersonId person : company.people()) {
            if (dice.oneIn(8)) {
                exemptions.add(new ExemptionFact(person, dice.share(4), null));
            } else {
                company.tierOf(person).flatMap(policy::findTier).ifPresent(tier -> assess(person, tier));
            }
        }
        wages.forEach(this::addDays);
        for (int i = dice.upTo(3); i > 0; i--) {
            vetoes.add(
                    dice.oneIn(3)
                            ? new VetoFact(dice.pick(company.people()), null, List.of(), dice.share(2), null)
                            : new VetoFact(
                                    null,
                                    dice.pick(company.subjects()),
                                    dice.some(policy.tierIds()),
                                    dice.share(2),
                                    null));
        }
    }

    List<ExemptionFact> exemptions() {
        return exemptions;
    }

    List<DutyFact> duty() {
        return duty;
    }

    List<InspectionFact> inspection() {
        return inspection;
    }

    List<DailyScoreFact> daily() {
        return daily;
    }

    List<VetoFact> vetoes() {
        return vetoes;
    }

    private void assess(PersonId person, TierScheme tier) {
        boolean dutyIsDue = tier.duty() == Cadence.MONTH || period.endsQuarter();
        if (isGiven(dutyIsDue)) {
            duty.add(new DutyFact(person, dice.score(), deductions(tier)));
        }
        if (!tier.isInspectedDaily() && isGiven(true)) {
            inspection.add(
                    dice.oneIn(2)
                            ? new InspectionFact(person, dice.score(), null)
                            : new InspectionFact(person, null, parts()));
        }
    }

    /** What is due may be missing where that counts as 0; what is not due may be given. */
    private boolean isGiven(boolean isDue) {
        return isDue ? !mayMiss || !dice.oneIn(4) : dice.oneIn(3);
    }

    private List<DeductionFact> deductions(TierScheme tier) {
        List<DeductionFact> deductions = new ArrayList<>();
        for (int i = dice.upTo(2); i > 0 && !tier.deductionCategories().isEmpty(); i--) {
            deductions.add(new DeductionFact(
                    dice.pick(List.copyOf(new java.util.TreeSet<>(tier.deductionCategories()))),
                    new Points(dice.pick(1, 100, 200, 1 + dice.upTo(1_500))),
                    "reason",
                    "evidence"));
        }
        return deductions;
    }

    private InspectionParts parts() {
        List<Score> quality = new ArrayList<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            quality.add(dice.score());
        }
        Map<Shift, VisitCount> visits = new EnumMap<>(Shift.class);
        for (Shift shift : dice.some(List.of(Shift.values()))) {
            visits.put(shift, new VisitCount(dice.upTo(6), dice.upTo(6)));
        }
        int required = dice.upTo(9);
        return new InspectionParts(quality, required, dice.upTo(required), visits);
    }

    private void addDays(WageFact wage) {
        PersonId person = wage.person();
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day : wage.quota().keySet()) {
            if (isGiven(true)) {
                days.add(day);
            }
        }
        if (dice.oneIn(4)) {
            // A day without a quota wage, which has no effect.
            days.add(dice.dayOf(period));
        }
        days.stream().sorted().forEach(day -> daily.add(new DailyScoreFact(person, day, dice.score())));
    }
}
