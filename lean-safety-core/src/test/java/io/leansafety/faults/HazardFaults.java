package io.leansafety.faults;

import java.util.List;

/** Faults at the desks of hazards, handovers and tenders: rules H1, H2, T1 and T2. */
final class HazardFaults {
    private HazardFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "finding/Hazard",
                        "H1",
                        "a hazard is overdue on its deadline",
                        "plan.deadline().isBefore(today.minusDays(days))",
                        "!plan.deadline().isAfter(today.minusDays(days))"),
                PlantedFault.in(
                        "market/HazardDrafts",
                        "H1",
                        "the plan of a major hazard does without a contingency",
                        "addUnlessThere(plan.contingency(), \"contingency\", lacking);",
                        ""),
                PlantedFault.in(
                        "policy/PriceTerms",
                        "H2",
                        "the window of repeats is a day longer",
                        "new DateSpan(foundOn.minusMonths(repeatWindowMonths).plusDays(1), foundOn)",
                        "new DateSpan(foundOn.minusMonths(repeatWindowMonths), foundOn)"),
                PlantedFault.in(
                        "finding/Hazard",
                        "H2",
                        "a hazard is closed without the root cause that is asked for",
                        "return isTraced && rootCause == null;",
                        "return false;"),
                PlantedFault.in(
                        "market/HandoverDrafts",
                        "T1",
                        "what was rectified passes as well",
                        "if (before.handover().problems().get(i).state() == HandoverFact.State.RECTIFIED) {",
                        "if (i < 0) {"),
                PlantedFault.in(
                        "market/TenderDrafts",
                        "T2",
                        "the deadline is no day for bids any more",
                        "if (taking.today().isAfter(deadline)) {",
                        "if (!taking.today().isBefore(deadline)) {"),
                PlantedFault.in(
                        "trading/TenderLife",
                        "A9",
                        "whoever did the work of a tender accepts it",
                        ".notByWhoTook(TenderStep.RECTIFY)",
                        ""));
    }
}
