package io.leansafety.work;

import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Acts by a clause of a duty checklist. Rule A1.
 *
 * @param person who acted, required
 * @param clause the clause of the checklist in force that day, required
 * @param date the day, required
 * @param count how often, 1 or more; 1 where it is left out
 * @param evidence what shows it
 */
public record DutyWork(
        @Nullable PersonId person,
        @Nullable EntryId clause,
        @Nullable LocalDate date,
        @Nullable Integer count,
        @Nullable String evidence) {
    /** {@return how often, 1 where it was not said} */
    public int times() {
        return count == null ? 1 : count;
    }
}
