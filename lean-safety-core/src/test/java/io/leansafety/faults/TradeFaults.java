package io.leansafety.faults;

import java.util.List;

/** Faults in handovers, tenders, slips, notices, appeals and funds: rules T1 to T7. */
final class TradeFaults {
    private TradeFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "market/FoundAgain",
                        "T7",
                        "what was charged before is charged again with what is found again",
                        "more.add(earlier, -1)",
                        "more.add(earlier, 1)"),
                PlantedFault.in(
                        "trading/HandoverPricer",
                        "T1",
                        "payer and payee of a handover are swapped",
                        "trading.terms().handoverPayer() == HandoverPayer.OUTGOING",
                        "trading.terms().handoverPayer() == HandoverPayer.INCOMING"),
                PlantedFault.in(
                        "trading/HandoverPricer",
                        "T1",
                        "a handover passes although nobody signed for it",
                        "problem.state() == HandoverFact.State.RECTIFIED || !handover.accepted()",
                        "problem.state() == HandoverFact.State.RECTIFIED"),
                PlantedFault.in(
                        "trading/HandoverPricer",
                        "T1",
                        "what is substandard stays with the outgoing side",
                        "problem.state() == HandoverFact.State.RECTIFIED ||",
                        "problem.state() != HandoverFact.State.UNRECTIFIED ||"),
                PlantedFault.in(
                        "trading/HandoverPricer",
                        "T1",
                        "teams of two workshops may hand over to each other",
                        "(team.equals(otherTeam) || shareWorkshop)",
                        "(team.equals(otherTeam) || workshop.isPresent())"),
                PlantedFault.in(
                        "trading/TenderPricer",
                        "T2",
                        "the quota price is that of the unit's findings",
                        "new Traded(tender.item(), payer, day, FinderClass.COMPANY)",
                        "new Traded(tender.item(), payer, day, FinderClass.UNIT)"),
                PlantedFault.in(
                        "trading/TenderPricer",
                        "T2",
                        "a tender settles in whatever month it is handed in with",
                        "isAccepted && day != null && trading.period().contains(day)",
                        "isAccepted && day != null"),
                PlantedFault.in(
                        "trading/TenderPricer",
                        "T2",
                        "a bid is multiplied by the quantity",
                        "return Optional.ofNullable(tender.bid());",
                        "return Optional.ofNullable(tender.bid())"
                                + ".map(bid -> Money.ofFen(bid.fen() * tender.quantity()));"),
                PlantedFault.in(
                        "trading/TenderSides",
                        "T2",
                        "a workshop may be awarded its own tender",
                        "if (awardee.equals(from) || !(isPeer || isContractor)) {",
                        "if (!(isPeer || isContractor)) {"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "T3",
                        "a slip is booked as a notice",
                        "item.document() == DocumentKind.SLIP ? RuleId.T3 : RuleId.T4",
                        "item.document() == DocumentKind.NOTICE ? RuleId.T3 : RuleId.T4"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "T3",
                        "a slip may have a beneficiary",
                        "if (item.document() == DocumentKind.SLIP) {",
                        "if (item.document() == DocumentKind.SLIP && decided) {"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "T4",
                        "the beneficiary of a notice is not paid",
                        "addSubject(subject, beneficiary, document, repeated(price, Ratio.ONE),",
                        "addSubject(subject, null, document, repeated(price, Ratio.ONE),"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "T4",
                        "a subject may be the beneficiary of what it pays itself",
                        ": beneficiary.equals(finding.subject());",
                        ": false;"),
                PlantedFault.in(
                        "finding/FindingStatus",
                        "T5",
                        "a finding that was upheld never settles",
                        "this == CONFIRMED || this == UPHELD || this == REVISED",
                        "this == CONFIRMED || this == REVISED"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "T5",
                        "a revised finding is still priced by the catalog",
                        "finding.status() == FindingStatus.REVISED || item.caseByCase().contains(finder)",
                        "item.caseByCase().contains(finder)"),
                PlantedFault.in(
                        "pricing/FindingPricer",
                        "T5",
                        "what was revoked still waits",
                        "case REVOKED -> null;",
                        "case REVOKED -> Awaiting.DECISION;"),
                PlantedFault.in(
                        "ledger/Account",
                        "T6",
                        "a contractor pays from a wage fund",
                        "subject.isContractor() ? AccountKind.PROJECT_PAYMENTS : AccountKind.WAGE_FUND",
                        "AccountKind.WAGE_FUND"),
                PlantedFault.in(
                        "ledger/Account",
                        "T6",
                        "project payments are no fund of a subject",
                        "kind == AccountKind.WAGE_FUND || kind == AccountKind.PROJECT_PAYMENTS",
                        "kind == AccountKind.WAGE_FUND"));
    }
}
