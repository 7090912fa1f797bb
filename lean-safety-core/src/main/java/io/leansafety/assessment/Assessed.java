package io.leansafety.assessment;

import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of somebody's assessment; of score, deduction, visit and work the one that its kind asks for. Rules A1 to A4.
 *
 * @param kind what it is
 * @param person whose it is
 * @param subject where they stood on the day assessed, or when it was written down where that was before
 * @param day the day assessed; of a month's or quarter's assessment its last
 * @param score a self-check, inspection or daily score
 * @param deduction points taken off
 * @param visit a visit to the site
 * @param work acts of duty
 */
public record Assessed(
        AssessmentKind kind,
        PersonId person,
        SubjectId subject,
        LocalDate day,
        @Nullable Score score,
        @Nullable DeductionFact deduction,
        @Nullable Visit visit,
        @Nullable DutyWork work) {
    /** {@return kind, person and day alone: scores never reach a log} */
    @Override
    public String toString() {
        return "Assessed[" + kind + ", " + person + ", " + day + "]";
    }
}
