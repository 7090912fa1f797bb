package io.leansafety.value;

/**
 * The id of an enterprise, which shares nothing with any other: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "XS"}.
 *
 * @param value the id itself
 */
public record EnterpriseId(String value) implements Comparable<EnterpriseId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public EnterpriseId {
        Ids.check(value);
    }

    @Override
    public int compareTo(EnterpriseId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
