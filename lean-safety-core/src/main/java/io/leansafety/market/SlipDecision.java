package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Line;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.Optional;

/** What somebody decided of a finding. Rules P7 and T5. */
final class SlipDecision {
    private final Session session;
    private final Line<SlipState, SlipStep> line;
    private final FindingDossier before;

    SlipDecision(Session session, Line<SlipState, SlipStep> line, FindingDossier before) {
        this.session = session;
        this.line = line;
        this.before = before;
    }

    /** Decides what the catalog leaves to a decision; adds that the catalog prices it. */
    Optional<Draft<SlipStep, FindingDossier>> caseByCase(List<DecisionFact> decision, String reason) {
        Optional<Pricing> pricing = session.pricing();
        if (pricing.isPresent() && !isCaseByCase(pricing.get(), before)) {
            session.problems()
                    .error(
                            "needless-decision",
                            RuleId.P7,
                            Asked.DECISION,
                            "item",
                            requireNonNull(before.finding().item()));
            return new SlipDrafting(session, line)
                    .next(before, SlipDrafting.Content.of(before).because(reason));
        }
        return instead(decision, reason);
    }

    /** Decides in place of the catalog, or of another decision. */
    Optional<Draft<SlipStep, FindingDossier>> instead(List<DecisionFact> decision, String reason) {
        FindingFact decided = before.finding().withDecision(decision);
        session.pricing().ifPresent(pricing -> pricing.price(decided.settling(), session.problems(), Asked.ROOT));
        return new SlipDrafting(session, line)
                .next(before, SlipDrafting.Content.of(before).with(decided).because(reason));
    }

    /** Whether the catalog leaves a finding to a decision. */
    static boolean isCaseByCase(Pricing pricing, FindingDossier before) {
        FindingFact finding = before.finding();
        return pricing.organization()
                .findSubject(before.filing().subject())
                .filter(subject -> pricing.isCaseByCase(
                        requireNonNull(finding.item()),
                        subject,
                        before.filing().day(),
                        requireNonNull(finding.finder())))
                .isPresent();
    }
}
