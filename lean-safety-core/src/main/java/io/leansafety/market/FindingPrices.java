package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Reference;
import java.util.Optional;

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
}
