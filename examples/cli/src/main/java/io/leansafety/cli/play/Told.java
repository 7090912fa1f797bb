package io.leansafety.cli.play;

import io.leansafety.rule.Problem;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody did at a desk, or tried to.
 *
 * @param day the day
 * @param who who did it
 * @param where the post that they had that day, with its subject; empty where there is none
 * @param what which of the things that are told, as {@code slip.issue}
 * @param values what the sentence is filled with
 * @param isRoutine whether it is one of many of its kind that day
 * @param refusals why it was refused; none for what was done
 */
public record Told(
        LocalDate day,
        PersonId who,
        String where,
        String what,
        List<Object> values,
        boolean isRoutine,
        List<Problem> refusals) {
    public Told {
        values = List.copyOf(values);
        refusals = List.copyOf(refusals);
    }

    /** {@return whether it was tried and refused} */
    public boolean isRefused() {
        return !refusals.isEmpty();
    }
}
