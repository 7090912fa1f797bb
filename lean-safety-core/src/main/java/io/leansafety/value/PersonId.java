package io.leansafety.value;

/**
 * The id of a person: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "P000123"}.
 *
 * @param value the id itself
 */
public record PersonId(String value) implements Comparable<PersonId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public PersonId {
        Ids.check(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
