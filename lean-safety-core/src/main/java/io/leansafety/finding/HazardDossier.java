package io.leansafety.finding;

import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as it stood after one step. Rules H1 and H2.
 *
 * @param stamp which version this is
 * @param step the step that made it
 * @param state where it stands since
 * @param hazard the hazard
 * @param reason why it was dismissed, returned or got more time
 */
public record HazardDossier(
        Stamp stamp,
        HazardStep step,
        HazardState state,
        Hazard hazard,
        @Nullable String reason) implements Dossier<HazardState, HazardStep> {
    @Override
    public Filing filing() {
        return new Filing(
                hazard.foundOn(),
                hazard.subject(),
                hazard.item(),
                hazard.plan() == null ? null : hazard.plan().responsible(),
                hazard.location());
    }

    @Override
    public boolean isOver() {
        return state.isOver();
    }
}
