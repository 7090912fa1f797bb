package io.leansafety.value;

/**
 * The id of a role in the organization or in a liability chain: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}, as {@code "WORKSHOP_DUTY"}. Rules O4 and P5.
 *
 * @param value the id itself
 */
public record RoleName(String value) implements Comparable<RoleName> {
    /** The person who is charged by name (责任人); never held by anybody. */
    public static final RoleName OFFENDER = new RoleName("OFFENDER");

    /** Whoever found it; only rewards may name it. */
    public static final RoleName FINDER = new RoleName("FINDER");

    /**
     * Creates an id.
     *
     * @throws ValueFormatException if it is not 1 to 64 of the characters allowed
     */
    public RoleName {
        Ids.check(value);
    }

    @Override
    public int compareTo(RoleName other) {
        return value.compareTo(other.value);
    }

    /** {@return the id itself} */
    @Override
    public String toString() {
        return value;
    }
}
