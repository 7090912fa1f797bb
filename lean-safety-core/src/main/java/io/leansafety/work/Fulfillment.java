package io.leansafety.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation and what became of it up to a day.
 *
 * @param obligation what had to be done
 * @param status what became of it
 * @param visit the visit that did it, for an item or a shift
 * @param act the act that did it, for a clause
 */
public record Fulfillment(
        Obligation obligation,
        Status status,
        @Nullable Visit visit,
        @Nullable DutyWork act) {
    /** What became of an obligation. */
    public enum Status {
        /** Done within its days. */
        FULFILLED,
        /** Done afterwards, by work that nothing else needed; it scores nothing. */
        LATE,
        /** Not done, and its days are over. */
        MISSED,
        /** Not done, and its days are not over. */
        OPEN
    }

    /** {@return the day on which it was done, null if it was not} */
    public @Nullable LocalDate doneOn() {
        if (visit != null) {
            return visit.date();
        }
        return act == null ? null : act.date();
    }
}
