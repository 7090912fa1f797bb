package io.leansafety.value;

/**
 * The id of a location (地点), unique in its company: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "L-1201"}. Section C.
 *
 * @param value the id itself
 */
public record LocationId(String value) implements Comparable<LocationId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public LocationId {
        Ids.check(value);
    }

    @Override
    public int compareTo(LocationId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
