package io.leansafety.faults;

import java.util.List;

/** Faults in whom a finding charges and rewards: rules P5 and P8. */
final class LiabilityFaults {
    private LiabilityFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "whoever found it is charged",
                        "withoutFinder(reach(charge.role()))",
                        "reach(charge.role())"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "the policy can not charge whoever found it",
                        "foundBy == null || !pricing.terms().finderExempt()",
                        "foundBy == null"),
                PlantedFault.in(
                        "value/Allocation",
                        "P5",
                        "the remainder of a split goes to the last",
                        "for (int i = 0; i < Math.abs(fen % parts); i++) { shares[i] += Long.signum(fen); }",
                        "shares[parts - 1] += fen % parts;"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "each of several holders pays the whole of what is to be split",
                        "charge.sharing() == Sharing.SPLIT",
                        "charge.sharing() == Sharing.SPLIT && people.size() == 1"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "a share is taken of nothing where the offender found it and is not charged",
                        "own == null ? item.offenderCharge().flatMap(this::listed) : listed(own)",
                        "own == null && withoutFinder(reach(RoleName.OFFENDER)).isEmpty() ? Optional.empty()"
                                + " : own == null ? item.offenderCharge().flatMap(this::listed) : listed(own)"),
                PlantedFault.in(
                        "settlement/Booking",
                        "P5",
                        "a contractor's people owe by themselves",
                        "person != null && person.subject().isContractor()",
                        "person == null"),
                PlantedFault.in(
                        "settlement/PersonResolver",
                        "P5",
                        "a contractor's people have charges deducted as well",
                        "if (!person.subject().isContractor()) {",
                        "if (person.subject().isRooted()) {"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P8",
                        "whoever found it goes without the reward",
                        "share(reach(reward.role()), reward, whole, RuleId.P8,",
                        "share(withoutFinder(reach(reward.role())), reward, whole, RuleId.P8,"),
                PlantedFault.in(
                        "settlement/Booking",
                        "P8",
                        "a reward goes from the person to the center",
                        "add(finding.foundOn(), center, payee, line.amount(), line.rule(), reference);" + " } else {",
                        "add(finding.foundOn(), payee, center, line.amount(), line.rule(), reference);" + " } else {"));
    }
}
