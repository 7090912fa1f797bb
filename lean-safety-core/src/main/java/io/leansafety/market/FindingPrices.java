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

    /** What is found counted; what was revoked does not count. Adds what can't be priced, or not summed. */
    Optional<Statistics> count(List<FindingDossier> findings) {
        try {
            return Optional.of(Statistics.of(findings.stream()
                    .filter(found -> found.state() != SlipState.REVOKED)
                    .flatMap(found -> find(found).map(priced -> counted(found, priced)).stream())
                    .toList()));
        } catch (ValueOutOfRangeException tooMuch) {
            session.problems().error("amounts-too-large", RuleId.V1, Asked.ROOT);
            return Optional.empty();
        }
    }

    private static Statistics.Counted counted(FindingDossier found, PricedFinding priced) {
        FindingFact finding = found.finding();
        return new Statistics.Counted(
                priced.subject().id(),
                requireNonNull(finding.item()),
                requireNonNull(finding.finder()),
                new Tally(1, finding.occurrence() > 1 ? 1 : 0, 0, paid(priced)));
    }

    private static Money paid(PricedFinding priced) {
        Stream<Money> subjects = priced.subjectLines().stream().map(SubjectLine::amount);
        Stream<Money> people =
                priced.personLines().stream().filter(line -> !line.isReward()).map(PersonLine::amount);
        return Stream.concat(subjects, people).reduce(Money.ZERO, Money::plus);
    }
}
