package io.leansafety.life;

import io.leansafety.value.Reference;
import java.util.Optional;

/**
 * A version of something that is worked on at a desk: what it was after one step. Versions are added and never changed;
 * the last says how it stands.
 *
 * @param <S> the type of its states
 * @param <E> the type of its steps
 */
public interface Dossier<S extends Enum<S>, E extends Enum<E>> {
    /** {@return which version of what this is, and who made it when} */
    Stamp stamp();

    /** {@return under what it is filed} */
    Filing filing();

    /** {@return the step that made this version} */
    E step();

    /** {@return where it stands since} */
    S state();

    /** {@return whether nothing is expected of it any more; it counts in the month of that step, and in none behind} */
    boolean isOver();

    /** {@return the number of its document, once it has one} */
    default Optional<DocumentNumber> number() {
        return Optional.empty();
    }

    /** {@return what it is a version of} */
    default Reference id() {
        return stamp().id();
    }
}
