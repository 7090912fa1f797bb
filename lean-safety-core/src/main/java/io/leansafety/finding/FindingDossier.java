package io.leansafety.finding;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stood after one step. Rules P6, P7, T3 to T5 and T7.
 *
 * @param stamp which version this is
 * @param step the step that made it
 * @param state where it stands since
 * @param finding what was found, priced by what the day of the finding had; as it goes into a month's facts
 * @param location where it was found, if that was said
 * @param again the finding that this one found again, if it did
 * @param document the number of its slip or notice, once it is given
 * @param reason why it was decided, objected to or taken back
 */
public record FindingDossier(
        Stamp stamp,
        SlipStep step,
        SlipState state,
        FindingFact finding,
        @Nullable LocationId location,
        @Nullable Reference again,
        @Nullable DocumentNumber document,
        @Nullable String reason)
        implements Dossier<SlipState, SlipStep> {
    @Override
    public Filing filing() {
        return new Filing(
                requireNonNull(finding.foundOn(), "foundOn"),
                requireNonNull(finding.subject(), "subject"),
                finding.item(),
                finding.offender(),
                location);
    }

    @Override
    public Optional<DocumentNumber> number() {
        return Optional.ofNullable(document);
    }

    @Override
    public boolean isOver() {
        return state.isOver();
    }
}
