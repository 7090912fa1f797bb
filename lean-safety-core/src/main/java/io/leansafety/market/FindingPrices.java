package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.Statistics;
import io.leansafety.finding.Tally;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.ValueOutOfRangeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What recorded findings come to if nothing more is said against them. Rules P4 to P8. */
final class FindingPrices {
    private final Session session;

    FindingPrices(Session session) {
        this.session = session;
    }

    Outcome<PricedFinding> of(Reference id) {
        Optional<FindingDossier> finding = session.ports().findings().latest(session.enterprise(), id);
        if (finding.isEmpty()) {
            session.problems().error("unknown-id", RuleId.T5, Asked.ID, "id", id);
        }
        Optional<PricedFinding> priced = finding.flatMap(this::find);
        return Outcome.of(session.problems(), priced::orElseThrow);
    }

    /** The price; adds why there is none. */
    Optional<PricedFinding> find(FindingDossier dossier) {
        FindingFact finding = dossier.state() == SlipState.REVOKED
                ? dossier.finding()
                : dossier.finding().settling();
        return session.pricing().flatMap(pricing -> pricing.price(finding, session.problems(), Asked.FINDING));
    }

    /**
     * Adds what would keep a finding from being settled as it stands in the month of today, by what is published and handed
     * in for that month: nothing can be done with what is confirmed or upheld, so that it would block the month for good.
     */
    void checkSettles(FindingDossier dossier) {
        MarketVersions.of(session.ports(), session.enterprise())
                .pricing(session.monthOf(session.today()), session.problems())
                .flatMap(pricing -> pricing.price(dossier.finding().settling(), session.problems(), Asked.FINDING))
                .flatMap(PricedFinding::awaiting)
                .ifPresent(awaiting ->
                        session.problems().error("decision-needed", RuleId.P7, Asked.ID, "id", dossier.id()));
    }

    /**
     * What is found counted; what was revoked does not count, and what was found again counts once, but with all amounts.
     * Adds what can't be priced, or not summed.
     */
    Optional<Statistics> count(List<FindingDossier> findings) {
        Set<Reference> ids = findings.stream().map(FindingDossier::id).collect(Collectors.toSet());
        try {
            return Optional.of(Statistics.of(findings.stream()
                    .filter(found -> found.state() != SlipState.REVOKED)
                    .flatMap(found -> find(found).map(priced -> counted(found, priced, ids)).stream())
                    .toList()));
        } catch (ValueOutOfRangeException tooMuch) {
            session.problems().error("amounts-too-large", RuleId.V1, Asked.ROOT);
            return Optional.empty();
        }
    }

    private Statistics.Counted counted(FindingDossier found, PricedFinding priced, Set<Reference> ids) {
        FindingFact finding = found.finding();
        boolean isCounted = FoundAgain.before(session, found)
                .filter(before -> ids.contains(before.id()))
                .isPresent();
        int times = isCounted ? 0 : 1;
        return new Statistics.Counted(
                priced.subject().id(),
                requireNonNull(finding.item()),
                requireNonNull(finding.finder()),
                new Tally(times, finding.occurrence() > 1 ? times : 0, 0, paid(priced)));
    }

    private static Money paid(PricedFinding priced) {
        Stream<Money> subjects = priced.subjectLines().stream().map(SubjectLine::amount);
        Stream<Money> people =
                priced.personLines().stream().filter(line -> !line.isReward()).map(PersonLine::amount);
        return Stream.concat(subjects, people).reduce(Money.ZERO, Money::plus);
    }
}
