package io.leansafety.assessment;

import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * An entry of somebody's assessment as it stood after one step. Rules A1 to A4, A9.
 *
 * @param stamp which version this is
 * @param step the step that made it
 * @param state where it stands since
 * @param assessed what it says
 * @param isLate whether the month that it belongs to had been posted when it was first written down: work that comes so
 *     late is kept and listed, and counts for nothing; once the month was reversed somebody who may amend it, as it was or
 *     otherwise, and it is late no more
 * @param reason why it was amended or withdrawn
 */
public record AssessmentDossier(
        Stamp stamp,
        AssessmentStep step,
        AssessmentState state,
        Assessed assessed,
        boolean isLate,
        @Nullable String reason)
        implements Dossier<AssessmentState, AssessmentStep> {
    @Override
    public Filing filing() {
        return new Filing(assessed.day(), assessed.subject(), null, assessed.person(), null);
    }

    @Override
    public boolean isOver() {
        return state == AssessmentState.WITHDRAWN;
    }

    /** {@return whether it goes into the facts of its month} */
    public boolean counts() {
        return state == AssessmentState.GIVEN && !(isLate && assessed.kind().isWork());
    }
}
