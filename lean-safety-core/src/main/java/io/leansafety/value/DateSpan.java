package io.leansafety.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a version holds, both ends included. Rule V6.
 *
 * @param from the first day
 * @param to the last day, or null for no end
 */
public record DateSpan(LocalDate from, @Nullable LocalDate to) {
    /**
     * Creates a span.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public DateSpan {
        requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a span must not end before it begins: " + from + " to " + to);
        }
    }

    /**
     * Returns whether the version holds on a day.
     *
     * @param day the day
     * @return whether it lies in the span
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Returns whether some day lies in both spans.
     *
     * @param other the other span
     * @return whether they overlap
     */
    public boolean overlaps(DateSpan other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** {@return the span as {@code 2026-01-01/2026-12-31}, with {@code ..} for no end} */
    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}
