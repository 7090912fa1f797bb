package io.leansafety.assessment;

import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The inspection score of one day (日考核). Rule S4.
 *
 * @param person who was assessed, required
 * @param date the day, required
 * @param score the score, required
 */
public record DailyScoreFact(
        @Nullable PersonId person,
        @Nullable LocalDate date,
        @Nullable Score score) {
    /** {@return person and day alone: scores never reach a log} */
    @Override
    public String toString() {
        return "DailyScoreFact[" + person + ", " + date + "]";
    }
}
