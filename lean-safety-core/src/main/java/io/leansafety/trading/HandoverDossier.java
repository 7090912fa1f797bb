package io.leansafety.trading;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import io.leansafety.value.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift handover as it stood after one step. Rule T1.
 *
 * @param stamp which version this is
 * @param step the step that made it
 * @param state where it stands since
 * @param handover what is handed over; its day is that of the step
 * @param hazards the hazards that its problems are, in the order of the problems
 * @param versions the version of each of them that was looked at when it was proposed, in the same order
 * @param reason why it was refused
 */
public record HandoverDossier(
        Stamp stamp,
        HandoverStep step,
        HandoverState state,
        HandoverFact handover,
        List<Reference> hazards,
        List<Integer> versions,
        @Nullable String reason)
        implements Dossier<HandoverState, HandoverStep> {
    public HandoverDossier {
        hazards = List.copyOf(hazards);
        versions = List.copyOf(versions);
    }

    @Override
    public Filing filing() {
        return new Filing(
                requireNonNull(handover.date(), "date"), requireNonNull(handover.from(), "from"), null, null, null);
    }

    @Override
    public boolean isOver() {
        return state != HandoverState.PROPOSED;
    }
}
