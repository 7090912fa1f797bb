package io.leansafety.value;

/**
 * The id of a clause, an inspection item or a risk point, unique in its list: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as
 * {@code "D1"}. Section C.
 *
 * @param value the id itself
 */
public record EntryId(String value) implements Comparable<EntryId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public EntryId {
        Ids.check(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
