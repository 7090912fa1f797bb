package io.leansafety.assessment;

import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's duty assessment. Rules A2 and A3.
 *
 * @param person who was assessed, required
 * @param selfCheck the self-check score, or the assessor's where the tier has none; required unless it is formed from
 *     work
 * @param deductions what was taken off it
 */
public record DutyFact(@Nullable PersonId person, @Nullable Score selfCheck, List<DeductionFact> deductions) {
    public DutyFact {
        deductions = List.copyOf(deductions);
    }

    /** {@return the person's id alone: scores never reach a log} */
    @Override
    public String toString() {
        return "DutyFact[" + person + "]";
    }
}
