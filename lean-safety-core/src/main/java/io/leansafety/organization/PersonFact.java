package io.leansafety.organization;

import io.leansafety.value.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as handed in: standing in one place, or moving between dated assignments. Rule O2.
 *
 * @param id the id, required
 * @param name the name, shown to people only
 * @param place the one place, without dates; null for somebody who has assignments
 * @param assignments dated assignments that do not overlap; empty for somebody with one place
 */
public record PersonFact(
        @Nullable PersonId id,
        @Nullable String name,
        @Nullable AssignmentFact place,
        List<AssignmentFact> assignments) {
    public PersonFact {
        assignments = List.copyOf(assignments);
    }

    /** {@return the id alone: names never reach a log} */
    @Override
    public String toString() {
        return "PersonFact[" + id + "]";
    }
}
