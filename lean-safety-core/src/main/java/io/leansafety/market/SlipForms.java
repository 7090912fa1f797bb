package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.SlipStep;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.slip.SlipForm;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a slip or notice together. Rules T3, T4 and T5. */
final class SlipForms {
    private final Session session;
    private final Problems problems;

    SlipForms(Session session) {
        this.session = session;
        this.problems = session.problems();
    }

    Outcome<SlipForm> of(Reference id) {
        List<FindingDossier> versions = session.ports().findings().versions(session.enterprise(), id);
        Optional<FindingDossier> issued = versions.stream()
                .filter(version -> version.step() == SlipStep.ISSUE)
                .findFirst();
        if (versions.isEmpty()) {
            problems.error("unknown-id", RuleId.T5, Asked.ID, "id", id);
        } else if (issued.isEmpty()) {
            problems.error("not-issued", RuleId.T5, Asked.ID, "id", id);
        }
        Optional<SlipForm> form = issued.flatMap(given -> form(given, versions.get(versions.size() - 1)));
        return Outcome.of(problems, form::orElseThrow);
    }

    private Optional<SlipForm> form(FindingDossier issued, FindingDossier now) {
        Optional<PricedFinding> priced = new FindingPrices(session).find(now);
        Optional<LocalDate> lastDay = AppealDays.lastOf(session, issued);
        return session.pricing()
                .flatMap(pricing ->
                        priced.flatMap(found -> lastDay.flatMap(last -> form(pricing, issued, now, found, last))));
    }

    private static Optional<SlipForm> form(
            Pricing pricing, FindingDossier issued, FindingDossier now, PricedFinding priced, LocalDate last) {
        return pricing.findItem(requireNonNull(now.finding().item()), priced.subject(), priced.foundOn())
                .map(item -> new SlipForm(
                        requireNonNull(now.document()),
                        issued.stamp().day(),
                        last,
                        now,
                        priced,
                        item,
                        pricing.organization()));
    }
}
