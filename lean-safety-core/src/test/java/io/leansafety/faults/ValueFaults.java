package io.leansafety.faults;

import java.util.List;

/** Faults in money, scores, ratios, rounding, periods and versions: rules V1 to V6. */
final class ValueFaults {
    private ValueFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "value/DecimalText",
                        "V1",
                        "a third decimal is taken for another digit",
                        "if (written > decimals) {",
                        "if (written > decimals + 1) {"),
                PlantedFault.in(
                        "value/DecimalText",
                        "V1",
                        "digits of other scripts count as digits",
                        "if (c < '0' || c > '9') {",
                        "if (!Character.isDigit(c)) {"),
                PlantedFault.in(
                        "value/Money",
                        "V1",
                        "a sum may fall below the range",
                        "if (fen > MAX_FEN || fen < -MAX_FEN) {",
                        "if (fen > MAX_FEN) {"),
                PlantedFault.in(
                        "value/Score",
                        "V2",
                        "a score of nothing at all is refused",
                        "DecimalText.parse(text, 2, 0, MAX_HUNDREDTHS, \"a score\")",
                        "DecimalText.parse(text, 2, 1, MAX_HUNDREDTHS, \"a score\")"),
                PlantedFault.in(
                        "value/Score",
                        "V2",
                        "a score may exceed the full one",
                        "if (hundredths < 0 || hundredths > MAX_HUNDREDTHS) {",
                        "if (hundredths < 0) {"),
                PlantedFault.in(
                        "value/Ratio",
                        "V3",
                        "a ratio may be negative",
                        "if (millionths < 0 || millionths > MAX_MILLIONTHS) {",
                        "if (millionths > MAX_MILLIONTHS) {"),
                PlantedFault.in(
                        "value/Ratio",
                        "V3",
                        "one decimal fewer than allowed fits",
                        "for (int i = 0; i < decimals; i++) {",
                        "for (int i = 1; i < decimals; i++) {"),
                PlantedFault.in(
                        "value/Fraction",
                        "V4",
                        "halves go to the even neighbor",
                        "RoundingMode.DOWN : RoundingMode.HALF_UP",
                        "RoundingMode.DOWN : RoundingMode.HALF_EVEN"),
                PlantedFault.in(
                        "value/Rounding",
                        "V4",
                        "the mean of two scores is always rounded down",
                        "first + second + (this == HALF_UP ? 1 : 0)",
                        "first + second"),
                PlantedFault.in(
                        "value/Rounding",
                        "V4",
                        "half a fen is dropped",
                        "part(fen, millionths, Ratio.UNIT / 2)",
                        "part(fen, millionths, Ratio.UNIT / 2 - 1)"),
                PlantedFault.in(
                        "value/SettlementPeriod",
                        "V5",
                        "a settlement month ends on the day on which the next one starts",
                        "month.atDay(startsOn - 1)",
                        "month.atDay(startsOn)"),
                PlantedFault.in(
                        "value/SettlementPeriod",
                        "V5",
                        "a settlement month starts on the first of the month before",
                        "month.minusMonths(1).atDay(startsOn)",
                        "month.minusMonths(1).atDay(1)"),
                PlantedFault.in(
                        "value/DateSpan",
                        "V6",
                        "a version no longer holds on its last day",
                        "(to == null || !day.isAfter(to))",
                        "(to == null || day.isBefore(to))"),
                PlantedFault.in(
                        "value/DateSpan",
                        "V6",
                        "two versions may share a day",
                        "(to == null || !other.from.isAfter(to))",
                        "(to == null || other.from.isBefore(to))"),
                PlantedFault.in(
                        "settlement/MonthResolver",
                        "V6",
                        "the policy is the one in force on the first day of the month",
                        "PolicyCheck.checkInForce(policy, period.last(), problems)",
                        "PolicyCheck.checkInForce(policy, period.first(), problems)"));
    }
}
