package io.leansafety.value;

/**
 * The id of a finding, a handover or a tender, unique over all three: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "F1"}. Rule S9.
 *
 * @param value the id itself
 */
public record Reference(String value) implements Comparable<Reference> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public Reference {
        Ids.check(value);
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
