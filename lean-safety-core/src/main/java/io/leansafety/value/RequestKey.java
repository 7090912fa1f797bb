package io.leansafety.value;

/**
 * The id of a request, chosen by whoever asks, so that asking again does nothing again: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "2026-10-post-1"}. Rule S11.
 *
 * @param value the id itself
 */
public record RequestKey(String value) implements Comparable<RequestKey> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public RequestKey {
        Ids.check(value);
    }

    @Override
    public int compareTo(RequestKey other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
