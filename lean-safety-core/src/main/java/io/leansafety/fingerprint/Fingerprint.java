package io.leansafety.fingerprint;

import com.google.common.base.CharMatcher;
import io.leansafety.value.ValueFormatException;
import io.leansafety.value.ValueFormatException.Reason;

/**
 * A SHA-256, as 64 lower-case hexadecimal digits. Rule S11.
 *
 * @param hex the digits
 */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {
    private static final int SHORT = 12;
    private static final int LENGTH = 64;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /**
     * Creates a fingerprint.
     *
     * @throws ValueFormatException if it is not 64 lower-case hexadecimal digits
     */
    public Fingerprint {
        if (hex.length() != LENGTH || !DIGITS.matchesAllOf(hex)) {
            throw new ValueFormatException(
                    Reason.NOT_IN_FORMAT, "a fingerprint must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Returns the fingerprint of a value whose lists are in an order that matters.
     *
     * @param value a record, or what {@link CanonicalForm#value} takes
     * @return the fingerprint
     */
    public static Fingerprint of(Object value) {
        return CanonicalForm.fingerprint(true, value);
    }

    /**
     * Returns the fingerprint of facts, whose lists may come in any order.
     *
     * @param facts a record, or what {@link CanonicalForm#value} takes
     * @return the fingerprint, the same for any order of any list
     */
    public static Fingerprint ofFacts(Object facts) {
        return CanonicalForm.fingerprint(false, facts);
    }

    /** {@return the first twelve digits, for people to compare} */
    public String shortened() {
        return hex.substring(0, SHORT);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }

    /** {@return the digits} */
    @Override
    public String toString() {
        return hex;
    }
}
