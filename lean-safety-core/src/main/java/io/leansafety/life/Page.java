package io.leansafety.life;

import java.util.List;
import java.util.Optional;

/**
 * A part of what was found, newest first.
 *
 * @param <D> the type of the dossiers
 * @param dossiers the dossiers as they stand
 * @param next where the next page begins, empty on the last
 */
public record Page<D>(List<D> dossiers, Optional<Bookmark> next) {
    public Page {
        dossiers = List.copyOf(dossiers);
    }
}
