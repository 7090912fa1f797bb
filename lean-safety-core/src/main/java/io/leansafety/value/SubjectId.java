package io.leansafety.value;

/**
 * The id of a market subject (市场主体): 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "W1"}.
 *
 * @param value the id itself
 */
public record SubjectId(String value) implements Comparable<SubjectId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public SubjectId {
        Ids.check(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
