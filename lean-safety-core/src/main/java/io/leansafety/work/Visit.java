package io.leansafety.work;

import io.leansafety.organization.Shift;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit to the site in one shift: what was checked and how well. Rule A4.
 *
 * @param person who went, required; one visit per person, day and shift
 * @param date the day, required
 * @param shift the shift, required
 * @param items the items checked, of the checklist in force that day
 * @param quality the quality score, or null if nobody judged it
 * @param findings what was found; evidence only
 */
public record Visit(
        @Nullable PersonId person,
        @Nullable LocalDate date,
        @Nullable Shift shift,
        List<EntryId> items,
        @Nullable Score quality,
        List<Reference> findings) {
    public Visit {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** {@return person, day and shift alone: scores never reach a log} */
    @Override
    public String toString() {
        return "Visit[" + person + ", " + date + ", " + shift + "]";
    }
}
