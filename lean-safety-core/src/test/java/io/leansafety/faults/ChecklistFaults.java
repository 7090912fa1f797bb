package io.leansafety.faults;

import java.util.List;

/** Faults in the review of checklists and in their life, and in their views: rules C1.1 to C1.10, C2, C3 and H3. */
final class ChecklistFaults {
    private ChecklistFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "view/WorkshopTable",
                        "C3",
                        "the table of a workshop has the locations of others",
                        "place.subject().isAtOrBelow(subject)",
                        "true"),
                PlantedFault.in(
                        "view/PostCards",
                        "C3",
                        "the cards of a subject are those of the company",
                        "post.subject().isAtOrBelow(subject)",
                        "true"),
                PlantedFault.in(
                        "checklist/ClauseReview",
                        "C1.1",
                        "a blank text passes for a basis",
                        "clause.basis().stream().allMatch(String::isBlank)",
                        "clause.basis().isEmpty()"),
                PlantedFault.in(
                        "checklist/ClauseReview",
                        "C1.2",
                        "a clause with a count needs no period",
                        "if (clause.period() == null) {",
                        "if (clause.period() == null && clause.required() == null) {"),
                PlantedFault.in(
                        "checklist/ClauseReview",
                        "C1.3",
                        "weights may sum to less than 100",
                        "hasWeights && sum != WHOLE",
                        "hasWeights && sum > WHOLE"),
                PlantedFault.in(
                        "checklist/ClauseReview",
                        "C1.3",
                        "weights may sum to more than 100",
                        "hasWeights && sum != WHOLE",
                        "hasWeights && sum < WHOLE"),
                PlantedFault.in(
                        "checklist/WordingReview",
                        "C1.4",
                        "a standard may be vague",
                        "reviewField(\"standard\", items.get(i).standard(), candidate, i);",
                        ""),
                PlantedFault.in(
                        "checklist/WordingReview",
                        "C1.4",
                        "a text is vague only if it is nothing but a vague word",
                        "filter(text::contains)",
                        "filter(text::equals)"),
                PlantedFault.in(
                        "checklist/Candidates",
                        "C1.4",
                        "what is in force is looked at instead of its draft",
                        "version.state().isPublished() ? 1 : 2",
                        "version.state().isPublished() ? 2 : 1"),
                PlantedFault.in(
                        "checklist/CopyReview",
                        "C1.5",
                        "two people whose post is not said are not compared",
                        "postOf[other] != postOf[list] || postOf[list] < 0",
                        "postOf[other] != postOf[list]"),
                PlantedFault.in(
                        "checklist/LikenessIndex",
                        "C1.5",
                        "a likeness just below the threshold is enough",
                        "(dividend + divisor - 1) / divisor",
                        "dividend / divisor"),
                PlantedFault.in(
                        "checklist/BundledSets",
                        "C1.5",
                        "a set is known by a bundle too few",
                        "while (rest >= least &&",
                        "while (rest > least &&"),
                PlantedFault.in(
                        "checklist/Bundles",
                        "C1.5",
                        "shingles of which a set has a part stay in one bundle",
                        "if (hits[bundle] < sizes[bundle]) {",
                        "if (hits[bundle] < sizes[bundle] - 1) {"),
                PlantedFault.in(
                        "checklist/SpecialtyReview",
                        "C1.6",
                        "items are the same whatever their standard",
                        "stripped(item.standard())",
                        "\"\""),
                PlantedFault.in(
                        "checklist/SpecialtyReview",
                        "C1.6",
                        "only the second of two specialties is told",
                        "looker.specialty().equals(first.specialty()) ? second : first",
                        "first"),
                PlantedFault.in(
                        "checklist/CoverageReview",
                        "C1.7",
                        "one location with an item is enough",
                        "!inspected.contains(location.id())",
                        "inspected.isEmpty()"),
                PlantedFault.in(
                        "checklist/CoverageReview",
                        "C1.7",
                        "a risk point of level 2 needs no item",
                        "!level.isGrave()",
                        "level != RiskLevel.RED"),
                PlantedFault.in(
                        "checklist/ShiftReview",
                        "C1.8",
                        "one shift with a number is enough",
                        "!candidate.list().frequency().containsKey(shift)",
                        "candidate.list().frequency().isEmpty()"),
                PlantedFault.in(
                        "checklist/ShiftReview",
                        "C1.8",
                        "a shift of which no visit is asked counts as left out",
                        "!candidate.list().frequency().containsKey(shift)",
                        "candidate.list().frequency().getOrDefault(shift, 0) == 0"),
                PlantedFault.in(
                        "checklist/ContinuityReview",
                        "C1.9",
                        "as many visits as days are too few",
                        "visits(shift) < days",
                        "visits(shift) <= days"),
                PlantedFault.in(
                        "checklist/ContinuityReview",
                        "C1.9",
                        "days of rest count as working days",
                        ".filter(times::isWorked)",
                        ""),
                PlantedFault.in(
                        "checklist/PeopleReview",
                        "C1.10",
                        "one of the two checklists is enough",
                        "review.report(inspection.isWithout(id),",
                        "review.report(duty.isWithout(id) && inspection.isWithout(id),"),
                PlantedFault.in(
                        "checklist/PeopleReview",
                        "C1.10",
                        "who has left needs checklists all the same",
                        "fact.assignments().isEmpty() || fact.assignments().stream().anyMatch(this::holds)",
                        "true"),
                PlantedFault.in(
                        "checklist/ChecklistStep",
                        "C2",
                        "what is published may be returned",
                        "RETURN(ChecklistState.REVIEWED,",
                        "RETURN(ChecklistState.PUBLISHED,"),
                PlantedFault.in(
                        "checklist/ChecklistStep",
                        "C2",
                        "a version is published without a review",
                        "return from != to && to != ChecklistState.DRAFT;",
                        "return to == ChecklistState.REVIEWED;"),
                PlantedFault.in(
                        "checklist/VersionSteps",
                        "C2",
                        "a version ends on the day on which the next begins",
                        "LocalDate last = from.minusDays(1);",
                        "LocalDate last = from;"),
                PlantedFault.in(
                        "checklist/VersionSteps",
                        "C2",
                        "a version may be published before one that is published",
                        "!old.from().isBefore(from)",
                        "old.from().equals(from)"),
                PlantedFault.in(
                        "checklist/RiskLevel",
                        "H3",
                        "only red is grave",
                        "return this == RED || this == ORANGE;",
                        "return this == RED;"),
                PlantedFault.in(
                        "checklist/InspectionCheck",
                        "H3",
                        "an item may name a risk point of another location",
                        "item.riskPoint().equals(risk.id())",
                        "risk.id() != null"));
    }
}
