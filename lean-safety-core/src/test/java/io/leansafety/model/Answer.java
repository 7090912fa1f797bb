package io.leansafety.model;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the model foretells of a call.
 *
 * @param codes the codes of what is wrong, none for an accepted call
 * @param isReplay whether nothing is done, because it was done before
 * @param number the sequence of the step, or the version of the facts; 0 for a refused call
 */
record Answer(SortedSet<String> codes, boolean isReplay, int number) {
    static Answer refused(Collection<String> codes) {
        return new Answer(new TreeSet<>(codes), false, 0);
    }

    static Answer accepted(boolean isReplay, int number) {
        return new Answer(new TreeSet<>(), isReplay, number);
    }

    boolean isRefused() {
        return !codes.isEmpty();
    }

    boolean isDone() {
        return !isRefused() && !isReplay;
    }
}
