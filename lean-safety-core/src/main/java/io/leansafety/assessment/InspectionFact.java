package io.leansafety.assessment;

import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import org.jspecify.annotations.Nullable;

/**
 * A person's monthly inspection assessment: a score, or the parts that it is made of. Rule A4.
 *
 * @param person who was assessed, required
 * @param score the score, where it is given
 * @param parts the parts, where the score is to be computed
 */
public record InspectionFact(
        @Nullable PersonId person,
        @Nullable Score score,
        @Nullable InspectionParts parts) {
    /** {@return the person's id alone: scores never reach a log} */
    @Override
    public String toString() {
        return "InspectionFact[" + person + "]";
    }
}
