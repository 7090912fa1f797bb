package io.leansafety.run;

import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Reference;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which findings, handovers and tenders a month settles, be it at 0; none of them settles again. Rule S5. */
final class SettledReferences {
    private SettledReferences() {}

    static Set<Reference> of(MonthFacts facts, MonthSettlement settlement) {
        Set<Reference> waiting = settlement.findings().stream()
                .filter(finding -> finding.awaiting().isPresent())
                .map(PricedFinding::id)
                .collect(Collectors.toSet());
        DateSpan days = settlement.period().days();
        return Stream.of(
                        facts.findings().stream()
                                .filter(finding -> finding.status() != FindingStatus.REVOKED)
                                .map(FindingFact::id)
                                .filter(id -> !waiting.contains(id)),
                        facts.handovers().stream()
                                .filter(HandoverFact::accepted)
                                .map(HandoverFact::id),
                        facts.tenders().stream()
                                .filter(tender -> isSettled(tender, days))
                                .map(TenderFact::id))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSettled(TenderFact tender, DateSpan days) {
        return tender.state() == TenderFact.State.ACCEPTED
                && tender.acceptedOn() != null
                && days.includes(tender.acceptedOn());
    }
}
