package io.leansafety.model;

import io.leansafety.finding.FindingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding of the team T1 in bare numbers; {@code item} is the index of one of {@link Items}. */
record Slip(
        String id,
        LocalDate day,
        int item,
        int quantity,
        String offender,
        @Nullable String foundBy,
        int occurrence,
        FindingStatus status) {
    Slip withStatus(FindingStatus now) {
        return new Slip(id, day, item, quantity, offender, foundBy, occurrence, now);
    }
}
