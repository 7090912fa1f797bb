package io.leansafety.pricing;

import io.leansafety.organization.MarketSubject;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding moves: settled, awaiting something, or revoked.
 *
 * @param id the finding
 * @param foundOn the day on which it was found
 * @param subject the responsible subject; everything goes through its center
 * @param catalogOrNull the catalog that priced it, null where a decision did, or nothing
 * @param awaitingOrNull what it waits for, null if it does not
 * @param personLines charges and rewards
 * @param subjectLines what subjects pay
 * @param pointsLines points off duty scores
 */
public record PricedFinding(
        Reference id,
        LocalDate foundOn,
        MarketSubject subject,
        @Nullable CatalogVersion catalogOrNull,
        @Nullable Awaiting awaitingOrNull,
        List<PersonLine> personLines,
        List<SubjectLine> subjectLines,
        List<PointsLine> pointsLines) {
    /** What a finding waits for. Rules P7 and T5. */
    public enum Awaiting {
        /** It is decided case by case, or revised, and no decision is there. */
        DECISION,
        /** It was appealed. */
        APPEAL,
        /** Its slip or notice is issued, not confirmed. */
        CONFIRMATION
    }

    public PricedFinding {
        personLines = List.copyOf(personLines);
        subjectLines = List.copyOf(subjectLines);
        pointsLines = List.copyOf(pointsLines);
    }

    /** {@return the catalog that priced it, empty where a decision did, or nothing} */
    public Optional<CatalogVersion> catalog() {
        return Optional.ofNullable(catalogOrNull);
    }

    /** {@return what it waits for, empty if it does not} */
    public Optional<Awaiting> awaiting() {
        return Optional.ofNullable(awaitingOrNull);
    }
}
