package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Line;
import io.leansafety.life.NumberSeries;
import io.leansafety.policy.DocumentKind;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Optional;

/** Gives a slip or a notice: which of them, and with what number. Rules P2, P7, T3, T4 and T7. */
final class SlipIssue {
    private final Session session;
    private final Line<SlipState, SlipStep> line;
    private final FindingDossier before;

    SlipIssue(Session session, Line<SlipState, SlipStep> line, FindingDossier before) {
        this.session = session;
        this.line = line;
        this.before = before;
    }

    Optional<Draft<SlipStep, FindingDossier>> draft() {
        Optional<SlipDrafting.Content> issued = session.pricing().flatMap(this::issued);
        return issued.isEmpty() && !session.problems().hasErrors()
                ? Optional.empty()
                : new SlipDrafting(session, line).next(before, issued.orElseGet(() -> SlipDrafting.Content.of(before)));
    }

    private Optional<SlipDrafting.Content> issued(Pricing pricing) {
        Optional<FindingFact> finding = charged(pricing);
        Optional<PricedFinding> priced =
                finding.flatMap(found -> pricing.price(found.settling(), session.problems(), Asked.FINDING));
        priced.flatMap(PricedFinding::awaiting)
                .filter(Awaiting.DECISION::equals)
                .ifPresent(awaiting ->
                        session.problems().error("decision-needed", RuleId.P7, Asked.ID, "id", before.id()));
        return priced.flatMap(found -> kind(pricing, found))
                .map(kind -> SlipDrafting.Content.of(before)
                        .with(finding.orElseThrow())
                        .with(number(priced.orElseThrow(), kind)));
    }

    /** The finding with what it is charged: what was found again with the difference as it is now. Rule T7. */
    private Optional<FindingFact> charged(Pricing pricing) {
        Reference again = before.again();
        FindingFact undecided = before.finding().withDecision(List.of());
        if (again == null || SlipDecision.isCaseByCase(pricing, before)) {
            return Optional.of(before.finding());
        }
        return FoundAgain.find(session, pricing, again).flatMap(first -> {
            first.checkDecided(before.id());
            return pricing.price(undecided.settling(), session.problems(), Asked.FINDING)
                    .map(priced -> undecided.withDecision(
                            first.difference(priced, priced.subject().id())));
        });
    }

    private Optional<DocumentKind> kind(Pricing pricing, PricedFinding priced) {
        return pricing.kindOf(requireNonNull(before.finding().item()), priced.subject(), priced.foundOn())
                .flatMap(pricing.terms()::documentOf);
    }

    /** The one behind the last; whoever takes it first in another unit makes this one look again. */
    private DocumentNumber number(PricedFinding priced, DocumentKind kind) {
        NumberSeries series =
                new NumberSeries(priced.subject().center().id(), session.today().getYear(), kind);
        return new DocumentNumber(series, session.ports().findings().lastNumber(session.enterprise(), series) + 1);
    }
}
