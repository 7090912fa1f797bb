package io.leansafety.rule;

import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Keeps how each thing that is priced or formed came about, while a month is resolved to be explained. Where nothing is
 * to be explained there is no recorder. Rule S10.
 *
 * <p>Two equal lines may come about in different ways, so a thing is known by its identity.
 */
public final class Recorder {
    private final IdentityHashMap<Object, Explanation> explanations = new IdentityHashMap<>();

    /** Creates a recorder that has noted nothing. */
    public Recorder() {}

    /**
     * Keeps how something came about.
     *
     * @param thing a line, a transfer, an entry
     * @param how its explanation
     */
    public void note(Object thing, Explanation how) {
        explanations.put(thing, how);
    }

    /**
     * Returns how something came about.
     *
     * @param thing what was noted
     * @return its explanation
     * @throws IllegalStateException if it was not noted
     */
    public Explanation of(Object thing) {
        return find(thing).orElseThrow(() -> new IllegalStateException("there must be an explanation of " + thing));
    }

    /**
     * Finds how something came about.
     *
     * @param thing what may have been noted
     * @return its explanation, empty if it was not noted
     */
    public Optional<Explanation> find(Object thing) {
        return Optional.ofNullable(explanations.get(thing));
    }
}
