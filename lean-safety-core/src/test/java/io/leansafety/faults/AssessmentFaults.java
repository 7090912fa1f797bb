package io.leansafety.faults;

import java.util.List;

/** Faults in scores, and in when they are due: rules A1 to A8. */
final class AssessmentFaults {
    private AssessmentFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "assessment/ClauseScore",
                        "A1",
                        "more than required makes up for other months",
                        "Math.min(period.done(), required)",
                        "period.done()"),
                PlantedFault.in(
                        "assessment/SelfCheckScore",
                        "A1",
                        "clauses are due before their own period ends",
                        "month.month().getMonthValue() % length == 0",
                        "true"),
                PlantedFault.in(
                        "assessment/ClauseScore",
                        "A1",
                        "a clause can be worth less than nothing",
                        "left.compareTo(Fraction.ZERO) <= 0",
                        "false"),
                PlantedFault.in(
                        "work/LocationCycle",
                        "A4",
                        "a visit in the next cycle is counted for this one",
                        "new DateSpan(first, first.plusDays(length - 1L))",
                        "new DateSpan(first, first.plusDays(length))"),
                PlantedFault.in(
                        "work/WorkDone",
                        "A4",
                        "a visit covers every location",
                        "&& visit.locations().contains(location)",
                        ""),
                PlantedFault.in(
                        "assessment/VisitedParts",
                        "A4",
                        "visits of other months count",
                        "done.visitsIn(shift, days)",
                        "done.visitsIn(shift, period.partOfYear(12))"),
                PlantedFault.in(
                        "assessment/VisitPlan",
                        "A4",
                        "the outlook forgets the visits that are owed",
                        "owed.getOrDefault(shift, 0) > 0 && isFree(date, shift)",
                        "owed.getOrDefault(shift, 0) > 1 && isFree(date, shift)"),
                PlantedFault.in(
                        "settlement/DutyResolver",
                        "A2",
                        "a tier without categories allows all of them",
                        "tier.isPresent() && !tier.get().deductionCategories().contains(fact.category())",
                        "tier.isPresent() && !tier.get().deductionCategories().isEmpty()"
                                + " && !tier.get().deductionCategories().contains(fact.category())"),
                PlantedFault.in(
                        "value/Points",
                        "A2",
                        "no points at all may be deducted",
                        "if (hundredths <= 0 ||",
                        "if (hundredths < 0 ||"),
                PlantedFault.in(
                        "settlement/PersonResolver",
                        "A2b",
                        "points count for tiers that do not allow their category",
                        "tier.deductionCategories().contains(points.line().category())",
                        "true"),
                PlantedFault.in(
                        "pricing/PointsFact",
                        "A2b",
                        "points count for what people found themselves",
                        "finder != FinderClass.SELF",
                        "true"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "A2b",
                        "points do not grow with the quantity",
                        "Math.multiplyExact(loss.points().hundredths(), quantity)",
                        "loss.points().hundredths()"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "A2b",
                        "whoever found it loses points too",
                        "withoutFinder(reach(loss.role()))",
                        "reach(loss.role())"),
                PlantedFault.in(
                        "assessment/DutyScore",
                        "A3",
                        "a duty score may fall below nothing",
                        "if (taken >= score) { return 0; }",
                        ""),
                PlantedFault.in(
                        "assessment/DutyScore",
                        "A3",
                        "only the greatest deduction counts",
                        "score -= (int) taken;",
                        "score = Math.min(score, selfCheck - (int) taken);"),
                PlantedFault.in(
                        "assessment/VisitCount",
                        "A4",
                        "visits beyond those required make up for another shift's",
                        "Math.min(done, required)",
                        "done"),
                PlantedFault.in(
                        "assessment/InspectionScore",
                        "A4",
                        "a missing quality score is left out of the mean",
                        "} else if (parts.isSomethingRequired()) {",
                        "} else if (parts.isSomethingRequired() && visitsRequired < 0) {"),
                PlantedFault.in(
                        "assessment/InspectionScore",
                        "A4",
                        "each part is rounded down before the mean",
                        "Fraction.of((long) Score.MAX_HUNDREDTHS * done, required)",
                        "Fraction.of((long) Score.MAX_HUNDREDTHS * done / required, 1)"),
                PlantedFault.in(
                        "assessment/InspectionScore",
                        "A4",
                        "the weights of the parts that apply are not scaled up",
                        "sum.dividedBy(weight)",
                        "sum.dividedBy(Ratio.UNIT)"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "A5",
                        "the duty score alone counts only where inspection is daily",
                        "return tier.score() == ScoreBasis.DUTY_ONLY",
                        "return tier.score() == ScoreBasis.DUTY_ONLY && tier.isInspectedDaily()"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "A5",
                        "the worse of the two scores counts, not their mean",
                        "terms.scoreRounding().mean(duty, inspection)",
                        "Math.min(duty, inspection)"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "A6",
                        "a quarter's duty score is never due",
                        "tier.duty() == Cadence.MONTH || period.endsQuarter()",
                        "tier.duty() == Cadence.MONTH"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "A6",
                        "a quarter's duty score is due in every month",
                        "tier.duty() == Cadence.MONTH || period.endsQuarter()",
                        "true"),
                PlantedFault.in(
                        "settlement/YearResolver",
                        "A7",
                        "a period that is to be left out counts as 0",
                        "policy.assessment().missingPeriod() == Missing.ZERO",
                        "policy.assessment().missingPeriod() != Missing.ERROR"),
                PlantedFault.in(
                        "settlement/LeaderYear",
                        "A7",
                        "the annual score is the mean of all sixteen scores",
                        "rounding.mean(duty.hundredths(), inspection.hundredths())",
                        "(duty.hundredths() * quarters.size() + inspection.hundredths() * months.size())"
                                + " / (quarters.size() + months.size())"),
                PlantedFault.in(
                        "settlement/LeaderScores",
                        "A7",
                        "a quarter's score is taken for that of the quarter before",
                        "number / MONTHS_OF_QUARTER",
                        "(number - 1) / MONTHS_OF_QUARTER"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "A8",
                        "a missing duty score is full marks, not 0",
                        "new DutyFact(person.id(), Score.ZERO, List.of())",
                        "new DutyFact(person.id(), Score.FULL, List.of())"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "A8",
                        "exempt people are to be assessed on duty",
                        "isScored || !due || exemptions.containsKey(person.id())",
                        "isScored || !due"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "A8",
                        "a missing inspection is found only after the duty scores are complete",
                        "if (!missingInspection.isEmpty() && !inspection.hasUnreadable()) {",
                        "if (missingDuty.isEmpty() && !missingInspection.isEmpty()) {"));
    }
}
