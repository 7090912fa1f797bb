package io.leansafety.faults;

import java.util.List;

/** Slips in how figures are explained. */
final class ExplanationFaults {
    private ExplanationFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "settlement/PersonNotes",
                        "S10",
                        "the duty score is explained without its floor",
                        "tape.note(Figure.DUTY_SCORE, settled.duty(), Operator.EXCESS,",
                        "tape.note(Figure.DUTY_SCORE, settled.duty(), Operator.DIFFERENCE,"),
                PlantedFault.in(
                        "settlement/DeductionNotes",
                        "S10",
                        "the explained limit leaves out rewards",
                        "sources.add(Figure.REWARDS);",
                        ""),
                PlantedFault.in(
                        "settlement/PersonNotes",
                        "S10",
                        "the safety wage is explained without its rounding",
                        "tape.rounded(Figure.SAFETY_WAGE_PAID, Rounding.HALF_UP);",
                        ""),
                PlantedFault.in(
                        "pricing/LineNotes",
                        "S10",
                        "the explained charge leaves out the share",
                        "if (share != null) {",
                        "if (share != null && factors.isEmpty()) {"),
                PlantedFault.in(
                        "pricing/LineNotes",
                        "S10",
                        "the explained charge is that of a first occurrence",
                        "terms.multiplierOf(finding.occurrence()).millionths()",
                        "terms.multiplierOf(1).millionths()"),
                PlantedFault.in(
                        "assessment/PartNotes",
                        "S10",
                        "the explained frequency counts visits beyond those required",
                        "Operator.MIN.of(done, due)",
                        "Operator.SAME.of(done)"),
                PlantedFault.in(
                        "settlement/PoolNotes",
                        "S10",
                        "the explained share of the fund is rounded half up",
                        ".rounded(Rounding.DOWN);",
                        ".rounded(Rounding.HALF_UP);"),
                PlantedFault.in(
                        "settlement/ExplainedMonth",
                        "S10",
                        "a fund is explained without what entered it",
                        "received.addAll(entering.get(account));",
                        ""),
                PlantedFault.in(
                        "rule/Effects",
                        "S10",
                        "a leaf counts as without effect where only a step down changes the figure",
                        "movesTop(leaf, 1, above, way) || movesTop(leaf, -1, above, way)",
                        "movesTop(leaf, 1, above, way)"),
                PlantedFault.in(
                        "settlement/LeaderYear",
                        "S10",
                        "the explained payout leaves out the months served",
                        "Figure.ANNUAL_RATIO, Figure.YEAR_SERVED);",
                        "Figure.ANNUAL_RATIO);"));
    }
}
