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
                        "new Entry(date, one, other, amount.negated()"));
    }
}
