package io.leansafety.life;

import io.leansafety.value.Reference;
import java.time.LocalDate;

/**
 * How far somebody has read; the next page begins behind it.
 *
 * @param day the day under which the last dossier read is filed
 * @param id the id of that dossier
 */
public record Bookmark(LocalDate day, Reference id) {
    /**
     * Returns where a dossier stands.
     *
     * @param dossier the dossier
     * @return its place in the order of days and ids
     */
    public static Bookmark at(Dossier<?, ?> dossier) {
        return new Bookmark(dossier.filing().day(), dossier.id());
    }
}
