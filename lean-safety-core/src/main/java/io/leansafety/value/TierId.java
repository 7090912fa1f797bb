package io.leansafety.value;

/**
 * The id of a tier of safety managers, as the policy names it: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "TEAM_LEADER"}. Rule O3.
 *
 * @param value the id itself
 */
public record TierId(String value) implements Comparable<TierId> {
    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public TierId {
        Ids.check(value);
    }

    @Override
    public int compareTo(TierId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
