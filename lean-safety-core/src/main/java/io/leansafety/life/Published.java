package io.leansafety.life;

import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of something that is published for a whole enterprise: its organization, a price catalog, its checklists.
 * Rule V6.
 *
 * @param <T> the type of what is published
 * @param enterprise whose it is
 * @param number the place among the versions of its kind, from 1 without a gap
 * @param from the first day on which it is in force
 * @param content what is published
 * @param by who published it
 * @param at when, to the millisecond; for reading only, nothing is ordered by it
 */
public record Published<T>(EnterpriseId enterprise, int number, LocalDate from, T content, PersonId by, Instant at) {
    /** {@return where it stands, without what it says} */
    @Override
    public String toString() {
        return "Published[" + enterprise + ", " + number + ", " + from + "]";
    }
}
