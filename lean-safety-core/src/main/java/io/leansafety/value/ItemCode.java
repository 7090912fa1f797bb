package io.leansafety.value;

/**
 * The id of a priced item, unique in its catalog: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "V-01"}. Rule P1.
 *
 * @param value the id itself
 */
public record ItemCode(String value) implements Comparable<ItemCode> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public ItemCode {
        Ids.check(value);
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
