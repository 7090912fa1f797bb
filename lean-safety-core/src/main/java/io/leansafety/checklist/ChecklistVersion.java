package io.leansafety.checklist;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose checklist a version is, from when to when, and where it stands in its life. Rules C2 and V6.
 *
 * @param person whose it is, required
 * @param from the first day, required
 * @param to the last day, or null for no end
 * @param state where it stands
 */
public record ChecklistVersion(
        @Nullable PersonId person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ChecklistState state) {
    public ChecklistVersion {
        requireNonNull(state, "state");
    }

    /**
     * Returns whether a day lies in the version's span, whatever its state.
     *
     * @param day the day
     * @return whether it is from the first to the last day, both included
     */
    public boolean includes(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Returns whether work on a day goes by this version.
     *
     * @param day the day
     * @return whether it is published and the day lies in its span
     */
    public boolean isInForce(LocalDate day) {
        return state.isPublished() && includes(day);
    }

    /** Whether a key names it, whatever the kind. */
    boolean isOf(ChecklistKey key) {
        return key.person().equals(person) && key.from().equals(from);
    }
}
