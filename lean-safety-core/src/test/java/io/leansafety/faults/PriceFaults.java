package io.leansafety.faults;

import java.util.List;

/** Faults in catalogs and in what subjects pay: rules P1 to P4, P6, P7 and P9. */
final class PriceFaults {
    private PriceFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "pricing/Catalogs",
                        "P1",
                        "an item is not looked up at the parent",
                        "at = at.get().parent();",
                        "at = Optional.empty();"),
                PlantedFault.in(
                        "pricing/Catalogs",
                        "P1",
                        "a catalog serves on days on which it is not in force",
                        "if (version.span().includes(day) && version.items().containsKey(code)) {",
                        "if (version.items().containsKey(code)) {"),
                PlantedFault.in(
                        "policy/PriceTerms",
                        "P2",
                        "a policy can not move a kind that there is already",
                        "own == null ? STANDARD_KINDS.get(kind) : own",
                        "STANDARD_KINDS.containsKey(kind) ? STANDARD_KINDS.get(kind) : own"),
                PlantedFault.in(
                        "policy/PriceTerms",
                        "P2",
                        "an accident gives a notice",
                        "kinds.put(slip, DocumentKind.SLIP);",
                        "kinds.put(slip, slip.equals(\"ACCIDENT\") ? DocumentKind.NOTICE : DocumentKind.SLIP);"),
                PlantedFault.in(
                        "pricing/PriceLadder",
                        "P3",
                        "a class that is not listed takes the nearest below",
                        "Map.Entry<FinderClass, Money> nearest = listed.floorEntry(finder);"
                                + " return Optional.ofNullable(nearest == null ? listed.ceilingEntry(finder) : nearest)",
                        "Map.Entry<FinderClass, Money> nearest = listed.ceilingEntry(finder);"
                                + " return Optional.ofNullable(nearest == null ? listed.floorEntry(finder) : nearest)"),
                PlantedFault.in(
                        "pricing/PriceLadder",
                        "P3",
                        "what people find themselves is free even where it has a price",
                        "selfUnlisted == SelfUnlisted.FREE && !listed.containsKey(finder)",
                        "selfUnlisted == SelfUnlisted.FREE"),
                PlantedFault.in(
                        "pricing/PriceLadder",
                        "P3",
                        "what people find themselves climbs like the others",
                        "finder == FinderClass.SELF && selfUnlisted == SelfUnlisted.FREE",
                        "finder == FinderClass.SELF && selfUnlisted == SelfUnlisted.LADDER"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P4",
                        "quantity does not multiply the price",
                        ".times(share.asFraction()) .times(quantity)",
                        ".times(share.asFraction())"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P4",
                        "a subject charge skips the finding's own subject",
                        "Optional<MarketSubject> payer = subject.nearest(charge.level());",
                        "Optional<MarketSubject> payer ="
                                + " subject.parent().flatMap(above -> above.nearest(charge.level()));"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "P4",
                        "a quantity of 0 passes",
                        "if (finding.quantity() < 1 ||",
                        "if (finding.quantity() < 0 ||"),
                PlantedFault.in(
                        "policy/PriceTerms",
                        "P6",
                        "the first occurrence takes the multiplier of the second",
                        "Math.min(occurrence, repeatMultipliers.size()) - 1",
                        "Math.min(occurrence, repeatMultipliers.size() - 1)"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P6",
                        "rewards grow with repeats",
                        "Fraction.of(amount.get().fen(), 1).times(quantity).roundToFen()",
                        "repeated(amount.get(), Ratio.ONE)"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "P7",
                        "a finding without its decision settles at 0",
                        "decided && finding.decision().isEmpty() ? Awaiting.DECISION : null",
                        "null"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P7",
                        "a decided amount is multiplied like a price",
                        "addPerson(line.person(), RuleId.P7, null, amount,",
                        "addPerson(line.person(), RuleId.P7, null, repeated(amount, Ratio.ONE),"),
                PlantedFault.in(
                        "policy/PolicyReview",
                        "P9",
                        "the review is silent on wage protection that is off",
                        "if (policy.deductions().wageProtection().isEmpty()) {",
                        "if (policy.deductions().wageProtection().isPresent()) {"),
                PlantedFault.in(
                        "pricing/CatalogReviewViolations",
                        "P9",
                        "a serious violation may cost the same as a general one",
                        "amount.compareTo(price.amount()) <= 0",
                        "amount.compareTo(price.amount()) < 0"),
                PlantedFault.in(
                        "pricing/CatalogReviewItem",
                        "P9",
                        "a superior's finding that costs less passes for right",
                        "superior.compareTo(company) < 0",
                        "superior.compareTo(company) > 0"),
                PlantedFault.in(
                        "pricing/CatalogReviewRoles",
                        "P9",
                        "points may be lost by a role that nobody holds",
                        "checkHeld(fact.points().get(i).role(), item, \"deductions\", i, problems);",
                        ""),
                PlantedFault.in(
                        "policy/PolicyReview",
                        "P9",
                        "an assumed setting is a warning",
                        "Problem.of(Severity.NOTE, \"assumed-setting\"",
                        "Problem.of(Severity.WARNING, \"assumed-setting\""));
    }
}
