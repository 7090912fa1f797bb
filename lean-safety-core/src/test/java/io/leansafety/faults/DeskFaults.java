package io.leansafety.faults;

import java.util.List;

/** Faults that the model of the desks must catch: rules O4, P5, P6, T1 to T3, T5, T7, A4 and A9. */
final class DeskFaults {
    private DeskFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "policy/PriceTerms",
                        "P6",
                        "the window of repeats is a day too long",
                        "new DateSpan(foundOn.minusMonths(repeatWindowMonths).plusDays(1), foundOn)",
                        "new DateSpan(foundOn.minusMonths(repeatWindowMonths), foundOn)"),
                PlantedFault.in(
                        "life/Hindrances",
                        "A9",
                        "a deputy in the post of whoever applied may approve",
                        "line.bars().contains(Bar.DEPUTY) && isInPostOf(actor, taker)",
                        "line.bars().contains(Bar.DEPUTY) && !isInPostOf(actor, actor)"),
                PlantedFault.in(
                        "market/TenderDrafts",
                        "T2",
                        "a bid that was withdrawn still stands, and can be awarded to",
                        "bids(taking, subject, Optional.empty())",
                        "bids(taking, subject, taking.before().bidOf(subject))"),
                PlantedFault.in(
                        "trading/TenderLife",
                        "A9",
                        "somebody of the awardee may accept the work",
                        ".notByWhoTook(TenderStep.RECTIFY) .barring(Bar.CONCERNED, Bar.OTHER_SIDE)",
                        ".notByWhoTook(TenderStep.RECTIFY) .barring(Bar.CONCERNED)"),
                PlantedFault.in(
                        "finding/SlipState",
                        "T5",
                        "an appealed slip settles while it waits, and once more when it is decided",
                        "APPEALED(FindingStatus.APPEALED)",
                        "APPEALED(FindingStatus.CONFIRMED)"),
                PlantedFault.in(
                        "inmemory/InMemoryDossiers",
                        "T3",
                        "a number is lost when the unit that took it comes to nothing",
                        "@Override public int lastNumber(EnterpriseId enterprise, NumberSeries series) {"
                                + " return numbers.read(",
                        "private final java.util.Map<String, Integer> taken ="
                                + " new java.util.concurrent.ConcurrentHashMap<>();"
                                + " @Override public int lastNumber(EnterpriseId enterprise, NumberSeries series) {"
                                + " return taken.merge(enterprise + \" \" + series, 1, Integer::sum) - 1"
                                + " + 0 * numbers.read("),
                PlantedFault.in(
                        "market/HandoverDrafts",
                        "T1",
                        "what the incoming side refused is handed over and paid all the same",
                        "signed(taking.today(), false)",
                        "signed(taking.today(), true)"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "O4",
                        "roles are those of the last day of the month before",
                        "new RoleQuery(role, subject, unmoved.foundOn(), finding.shift(), finding.specialty())",
                        "new RoleQuery(role, subject, unmoved.foundOn().withDayOfMonth(1).minusDays(1),"
                                + " finding.shift(), finding.specialty())"),
                PlantedFault.in(
                        "assessment/AssessmentDossier",
                        "A4",
                        "a visit counts that was handed in after its month was posted",
                        "state == AssessmentState.GIVEN && !(isLate && assessed.kind().isWork())",
                        "state == AssessmentState.GIVEN"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "who found it is charged like everybody else",
                        "return foundBy == null || !pricing.terms().finderExempt()",
                        "return foundBy == null || pricing.terms().finderExempt()"),
                PlantedFault.in(
                        "market/FoundAgain",
                        "T7",
                        "what is found again is charged once more in full",
                        "price(at.get(), session.problems()).ifPresent(earlier -> more.add(earlier, -1));",
                        "price(at.get(), session.problems()).isPresent();"));
    }
}
