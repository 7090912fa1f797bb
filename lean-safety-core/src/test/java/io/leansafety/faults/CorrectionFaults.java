package io.leansafety.faults;

import java.util.List;

/** Faults in what closed months are corrected by: rule S11b. */
final class CorrectionFaults {
    private CorrectionFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "settlement/Corrections",
                        "S11b",
                        "earlier corrections of the month count for nothing",
                        "entry.corrects() == null || entry.corrects().equals(month)",
                        "entry.corrects() == null"),
                PlantedFault.in(
                        "settlement/Corrections",
                        "S11b",
                        "what corrects another month counts for this one",
                        "if (entry.corrects() == null || entry.corrects().equals(month)) {",
                        "if (month != null) {"),
                PlantedFault.in(
                        "settlement/Corrections",
                        "S11b",
                        "a difference below nothing moves the same way",
                        "new Entry(date, other, one, amount.negated()",
                        "new Entry(date, one, other, amount.negated()"),
                PlantedFault.in(
                        "settlement/PersonSettlement",
                        "S11b",
                        "corrections are not paid",
                        "rewards - deducted + month.correctionsFen()",
                        "rewards - deducted"),
                PlantedFault.in(
                        "settlement/PersonCorrection",
                        "S11b",
                        "what is deducted less is taken once more",
                        "paid().minus(deducted)",
                        "paid().plus(deducted)"),
                PlantedFault.in(
                        "settlement/PersonCorrection",
                        "S11b",
                        "a performance wage that is corrected is not paid",
                        ".plus(performanceWage)",
                        ""),
                PlantedFault.in(
                        "settlement/BaseWages",
                        "S11b",
                        "performance wages of closed months are never corrected",
                        "difference(performance, others.performance)",
                        "Map.of()"),
                PlantedFault.in(
                        "settlement/BaseWages",
                        "S11b",
                        "whoever has a performance wage late has no correction",
                        "Sets.union(quota.keySet(), performance.keySet())",
                        "quota.keySet()"),
                PlantedFault.in(
                        "run/MonthFigures",
                        "S11b",
                        "performance wages that were paid are paid once more",
                        "wages(PersonFigures::performanceWage)",
                        "Map.of()"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S11b",
                        "charges are deducted from corrections",
                        "(terms.rewardsCount() ? rewarded : 0)",
                        "(terms.rewardsCount() ? rewarded : 0) + Math.max(0, corrections)"),
                PlantedFault.in(
                        "settlement/MovementKind",
                        "S11b",
                        "what goes back counts as if it came",
                        "entry.amount() : entry.amount().negated()",
                        "entry.amount() : entry.amount()"),
                PlantedFault.in(
                        "settlement/MovementKind",
                        "S11b",
                        "a write-off is taken for a charge that goes back",
                        "CHARGE(AccountKind.OBLIGATION, AccountKind.CENTER, RuleId.P5, RuleId.P7)",
                        "CHARGE(AccountKind.OBLIGATION, AccountKind.CENTER, RuleId.P5, RuleId.P7, RuleId.S6)"),
                PlantedFault.in(
                        "settlement/CorrectionResolver",
                        "S11b",
                        "the month itself may be corrected",
                        "!month.isBefore(period.month())",
                        "month.isAfter(period.month())"),
                PlantedFault.in(
                        "settlement/MovementCheck",
                        "S11b",
                        "a team has a center",
                        ": subject.level().hasCenter();",
                        ": true;"),
                PlantedFault.in(
                        "settlement/Booking",
                        "S11b",
                        "a correction is paid and not booked",
                        "entries.add(correction);",
                        "entries.size();"));
    }
}
