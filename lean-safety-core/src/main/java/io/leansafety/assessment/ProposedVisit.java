package io.leansafety.assessment;

import io.leansafety.organization.Shift;
import io.leansafety.value.EntryId;
import io.leansafety.value.Score;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit that is still to be made.
 *
 * @param date the day by which it has to be made
 * @param shift the shift
 * @param items what is to be checked, empty where only the visit itself is due
 */
public record ProposedVisit(LocalDate date, Shift shift, List<EntryId> items) {
    public ProposedVisit {
        items = List.copyOf(items);
    }

    /** The visit as good as it can be made. */
    Visit inFullQuality() {
        return new Visit(null, date, shift, items, Score.FULL, List.of());
    }
}
