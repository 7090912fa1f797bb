package io.leansafety.assessment;

import static io.leansafety.life.Line.line;

import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.rule.RuleId;

/**
 * The life of an entry of somebody's assessment. Rules A6 and A9.
 *
 * <p>Who may take a step is not in the table: it depends on what is assessed and on the tier, whose scheme names the
 * offices.
 */
public final class AssessmentLife {
    /** The table. */
    public static final Life<AssessmentState, AssessmentStep> LIFE = Life.of(
            RuleId.A6,
            Line.first(AssessmentStep.GIVE, AssessmentState.GIVEN),
            line(AssessmentState.GIVEN, AssessmentStep.AMEND, AssessmentState.GIVEN),
            line(AssessmentState.GIVEN, AssessmentStep.WITHDRAW, AssessmentState.WITHDRAWN));

    private AssessmentLife() {}
}
