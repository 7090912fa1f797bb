package io.leansafety.faults;

import java.util.List;

/** Faults in entitlements, curves, vetoes, safety wages, quota wages and annual payouts: rules S1 to S4 and S8. */
final class WageFaults {
    private WageFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "settlement/PoolResolver",
                        "S1",
                        "the fund is shared although the goal was missed",
                        "Boolean.TRUE.equals(pool.goalMet()) ? fund : 0",
                        "fund"),
                PlantedFault.in(
                        "settlement/PoolResolver",
                        "S1",
                        "benchmarks may not use up the quota to the last fen",
                        "sum.fen() > rest",
                        "sum.fen() >= rest"),
                PlantedFault.in(
                        "value/Allocation",
                        "S1",
                        "the smallest remainder is served first",
                        "remainders[i], Comparator.reverseOrder()",
                        "remainders[i], Comparator.naturalOrder()"),
                PlantedFault.in(
                        "value/Allocation",
                        "S1",
                        "of equal remainders the last is served first",
                        "Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder())",
                        "Comparator.comparing((Integer i) -> remainders[i])"
                                + ".thenComparing(Comparator.naturalOrder()).reversed()"),
                PlantedFault.in(
                        "value/Allocation",
                        "S1",
                        "of an amount below 0 the smallest remainder is served first",
                        "remainders[i] = exact[1].abs();",
                        "remainders[i] = exact[1];"),
                PlantedFault.in(
                        "policy/PayoutCurve",
                        "S2",
                        "the threshold itself is not paid in full",
                        "scoreHundredths >= threshold.hundredths() ? Ratio.UNIT",
                        "scoreHundredths > threshold.hundredths() ? Ratio.UNIT"),
                PlantedFault.in(
                        "policy/PayoutCurve",
                        "S2",
                        "only whole missing points count",
                        "step() * missing / 100",
                        "step() * (missing / 100)"),
                PlantedFault.in(
                        "policy/PayoutCurve",
                        "S2",
                        "the lowest band that a score reaches counts",
                        "other.from().compareTo(one.from())",
                        "one.from().compareTo(other.from())"),
                PlantedFault.in(
                        "settlement/VetoResolver",
                        "S2b",
                        "of several vetoes of a person the highest counts",
                        "one.compareTo(other) <= 0 ? one : other",
                        "one.compareTo(other) >= 0 ? one : other"),
                PlantedFault.in(
                        "settlement/VetoResolver",
                        "S2b",
                        "a veto of a subject does not reach those below it",
                        "person.subject().isAtOrBelow(subject)",
                        "person.subject().equals(subject)"),
                PlantedFault.in(
                        "settlement/VetoResolver",
                        "S2b",
                        "a veto without tiers reaches nobody",
                        "tiers.isEmpty() || person.tier().filter(tiers::contains).isPresent()",
                        "person.tier().filter(tiers::contains).isPresent()"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S2b",
                        "a veto touches the quota wage",
                        "Rounding.partHalfUp(quotas[day], curve.millionthsAt(dayScores[day]))",
                        "Rounding.partHalfUp(quotas[day], curve.millionthsAt(dayScores[day]) * veto / 100)"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S3",
                        "the safety wage is rounded down",
                        "Rounding.partHalfUp(entitlement, ratio)",
                        "Rounding.partDown(entitlement, ratio)"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S3",
                        "exempt people are out of reach of a veto",
                        "return (int) (base * veto / 100);",
                        "return (int) (exempt == NONE ? base * veto / 100 : base);"),
                PlantedFault.in(
                        "settlement/PersonSettlement",
                        "S3",
                        "a bonus withholds nothing instead of less than nothing",
                        "hasSafetyWage() ? month.entitlementFen() - safetyPaid : 0",
                        "hasSafetyWage() ? Math.max(0, month.entitlementFen() - safetyPaid) : 0"),
                PlantedFault.in(
                        "settlement/PersonMonth",
                        "S4",
                        "the days are summed before they are rounded",
                        "paid += dayPaid(tier.quotaCurve(), day); } return paid;",
                        "paid += quotas[day] * tier.quotaCurve().millionthsAt(dayScores[day]); }"
                                + " return (paid + 500_000) / 1_000_000;"),
                PlantedFault.in(
                        "settlement/AssessmentResolver",
                        "S4",
                        "the days of exempt people need no score",
                        "if (!countsMissingAsZero && !daily.isDoubtful(person)) {",
                        "if (!countsMissingAsZero && !daily.isDoubtful(person) && !exemptions.containsKey(person)) {"),
                PlantedFault.in(
                        "settlement/LeaderYear",
                        "S8",
                        "a leader's veto is forgotten",
                        "curve.ratioAt(responsibility).millionths() * veto.millionths() / Ratio.UNIT",
                        "curve.ratioAt(responsibility).millionths()"),
                PlantedFault.in(
                        "settlement/LeaderYear",
                        "S8",
                        "the payout is rounded before the months served are counted",
                        ".times(monthsServed) .dividedBy(MONTHS_OF_YEAR) .roundToFen();",
                        ".dividedBy(MONTHS_OF_YEAR).roundToFen();"
                                + " payout = Money.ofFen(payout.fen() * monthsServed);"),
                PlantedFault.in(
                        "settlement/YearResolver",
                        "S8",
                        "the ratio is taken of the leader's own entitlement",
                        "policy.annual().base() == AnnualTerms.Base.PRINCIPAL_WAGE) { return principalWage;",
                        "policy.annual().base() == AnnualTerms.Base.PRINCIPAL_WAGE && own.isZero()) {"
                                + " return principalWage;"));
    }
}
