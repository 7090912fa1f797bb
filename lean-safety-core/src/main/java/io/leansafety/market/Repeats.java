package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.life.Selection;
import io.leansafety.policy.PriceTerms;
import io.leansafety.port.Dossiers;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Counts how often the same item was found with the same offender, or with the same subject where neither finding has an
 * offender. Rule P6.
 *
 * <p>The window of some months ends with the day of the finding: its days are those after that day so many months before,
 * up to the day itself. With 12 months a finding of 2026-10-08 counts those of 2025-10-09 to 2026-10-08, so that one of
 * 2025-10-08 is too old, and another of the same day counts. What was revoked does not count, and what was found again
 * (rule T7) counts once with what it found again. It is counted when it is recorded, and never later: what is revoked
 * afterwards stays counted in those recorded before.
 *
 * <p>It is counted in the order of recording: what is recorded late counts as well those found after it of whose window it
 * is, so that the same findings come to the same number of repeats whichever is written down first. What a host hands in
 * with a month carries the number that the host counted, and is not counted here.
 */
final class Repeats {
    private final Dossiers<FindingDossier> findings;
    private final EnterpriseId enterprise;
    private final PriceTerms terms;

    Repeats(Dossiers<FindingDossier> findings, EnterpriseId enterprise, PriceTerms terms) {
        this.findings = findings;
        this.enterprise = enterprise;
        this.terms = terms;
    }

    /** The how manieth of its kind a finding is, 1 for the first. */
    int occurrenceOf(FindingFact finding, ItemCode item, SubjectId subject, LocalDate foundOn) {
        DateSpan window = terms.repeatWindow(foundOn);
        Selection ofItem = Selection.of(new DateSpan(window.from(), null)).of(item);
        Selection alike = finding.offender() == null ? ofItem.of(Set.of(subject)) : ofItem.of(finding.offender());
        long found = Pages.all(findings, enterprise, alike).stream()
                .filter(other -> other.state() != SlipState.REVOKED)
                .filter(other -> Objects.equals(other.finding().offender(), finding.offender()))
                .filter(other -> window.includes(other.filing().day())
                        || terms.repeatWindow(other.filing().day()).includes(foundOn))
                .map(this::firstOf)
                .distinct()
                .count();
        return Math.toIntExact(found) + 1;
    }

    /** What a finding found again, however often. */
    private Reference firstOf(FindingDossier finding) {
        FindingDossier at = finding;
        while (at.again() != null) {
            at = findings.latest(enterprise, at.again()).orElseThrow();
        }
        return at.id();
    }
}
