package io.leansafety.run;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.life.Published;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A {@link Published} version without what it says, which may be long. Rule V6.
 *
 * @param enterprise whose it is
 * @param number the place among the versions of its kind, from 1 without a gap
 * @param from the first day on which it is in force
 * @param content a SHA-256 of what is published, in whatever form it is kept: contents that differ have different ones
 * @param by who published it
 * @param at when, to the millisecond; for reading only, nothing is ordered by it
 */
public record Edition(
        EnterpriseId enterprise, int number, LocalDate from, Fingerprint content, PersonId by, Instant at) {
    /**
     * Returns a version without what it says.
     *
     * @param version the version
     * @return the same, with the hash of its content's canonical form
     */
    public static Edition of(Published<?> version) {
        return new Edition(
                version.enterprise(),
                version.number(),
                version.from(),
                Fingerprint.of(version.content()),
                version.by(),
                version.at());
    }

    /**
     * Returns the version with what it says.
     *
     * @param <T> the type of what is published
     * @param said what is published
     * @return the version
     */
    public <T> Published<T> saying(T said) {
        return new Published<>(enterprise, number, from, said, by, at);
    }
}
