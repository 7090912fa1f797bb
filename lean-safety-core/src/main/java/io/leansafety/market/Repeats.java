package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.life.Selection;
import io.leansafety.policy.PriceTerms;
import io.leansafety.port.Dossiers;
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
 * (rule T7) counts once with what it found again. It is counted when it is recorded, and never later.
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
        Selection ofItem = Selection.of(terms.repeatWindow(foundOn)).of(item);
        Selection alike = finding.offender() == null ? ofItem.of(Set.of(subject)) : ofItem.of(finding.offender());
        long found = Pages.all(findings, enterprise, alike).stream()
                .filter(earlier -> earlier.state() != SlipState.REVOKED)
                .filter(earlier -> Objects.equals(earlier.finding().offender(), finding.offender()))
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
