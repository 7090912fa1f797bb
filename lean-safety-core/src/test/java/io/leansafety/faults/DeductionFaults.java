package io.leansafety.faults;

import java.util.List;

/** Faults in charges, deductions, totals and the journal: rules S5 to S7, S9 and S13. */
final class DeductionFaults {
    private DeductionFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "settlement/MovementResolver",
                        "S5",
                        "a finding of a month before is refused",
                        "finding.foundOn().isAfter(period.last())",
                        "!period.contains(finding.foundOn())"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S5",
                        "what was brought forward is not due",
                        "long due = charged + broughtForward;",
                        "long due = charged + Math.min(0, broughtForward);"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S6",
                        "the limit ignores rewards",
                        "(terms.rewardsCount() ? rewarded : 0)",
                        "0"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S6",
                        "the limit counts the whole quota wage, not what of it is paid",
                        "(terms.quotaCounts() ? quotaPaid : 0)",
                        "(terms.quotaCounts() ? sum(quotas) : 0)"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S6",
                        "the greatest share is rounded up, and the limit passed",
                        "Rounding.partDown(wages, terms.maxShareMillionths())",
                        "Rounding.partHalfUp(wages, terms.maxShareMillionths())"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S6",
                        "a deduction may reach into the minimum wage",
                        "limit = Math.min(limit, aboveMinimum(wages));",
                        ""),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S6",
                        "a refund is left for the next month",
                        "due <= 0 ? due : Math.min(due,",
                        "due <= 0 ? 0 : Math.min(due,"),
                PlantedFault.in(
                        "settlement/PersonSettlement",
                        "S6",
                        "what is carried forward is written off as well",
                        "month.terms().carriesForward() ? 0 : notDeducted()",
                        "notDeducted()"),
                PlantedFault.in(
                        "settlement/BroughtForward",
                        "S6",
                        "amounts are brought forward from any month",
                        "if (facts.period() != null && !facts.period().previous().month()"
                                + ".equals(previous.period().month())) {",
                        "if (facts.period() == null) {"),
                PlantedFault.in(
                        "settlement/PersonSettlement",
                        "S7",
                        "the total leaves out rewards",
                        "safetyPaid + quotaPaid + month.performanceFen() + rewards - deducted",
                        "safetyPaid + quotaPaid + month.performanceFen() - deducted"),
                PlantedFault.in(
                        "settlement/PersonSettlement",
                        "S7",
                        "the total takes off all charges",
                        "month.performanceFen() + rewards - deducted",
                        "month.performanceFen() + rewards - charges"),
                PlantedFault.in(
                        "settlement/Booking",
                        "S9",
                        "a refund is booked the wrong way",
                        "add(lastDay, obligation, wage, deducted.negated(), RuleId.S6, id.value());",
                        "add(lastDay, wage, obligation, deducted.negated(), RuleId.S6, id.value());"),
                PlantedFault.in(
                        "settlement/Booking",
                        "S9",
                        "a write-off is not booked",
                        "add(lastDay, center, obligation, settlement.writtenOff(), RuleId.S6, id.value());",
                        ""),
                PlantedFault.in(
                        "settlement/Booking",
                        "S9",
                        "what is deducted is booked from the safety wage",
                        "Account.of(AccountKind.PERFORMANCE_WAGE, id)",
                        "Account.of(AccountKind.SAFETY_WAGE, id)"),
                PlantedFault.in(
                        "settlement/MovementResolver",
                        "S9",
                        "a handover may have the id of a finding",
                        "checkId(handover.id(), here.field(\"id\"));",
                        ""),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S13",
                        "settling uses the charges up, so that a second run gives less",
                        "for (long amount : amounts) { sum += amount; }",
                        "for (int i = 0; i < amounts.length; i++) { sum += amounts[i]; amounts[i] = 0; }"));
    }
}
