package io.leansafety.fingerprint;

import com.google.common.hash.Hashing;
import io.leansafety.value.ValueFormatException;
import io.leansafety.value.ValueFormatException.Reason;
import java.util.regex.Pattern;

/**
 * A SHA-256, as 64 lower-case hexadecimal digits. Rule S11.
 *
 * @param hex the digits
 */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {
    private static final int SHORT = 12;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * Creates a fingerprint.
     *
     * @throws ValueFormatException if it is not 64 lower-case hexadecimal digits
     */
    public Fingerprint {
        if (!DIGITS.matcher(hex).matches()) {
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
        return new CanonicalForm().value(value).fingerprint();
    }

    /**
     * Returns the fingerprint of facts, whose lists may come in any order.
     *
     * @param facts a record, or what {@link CanonicalForm#value} takes
     * @return the fingerprint, the same for any order of any list
     */
    public static Fingerprint ofFacts(Object facts) {
        return CanonicalForm.unordered().value(facts).fingerprint();
    }

    /** {@return the first twelve digits, for people to compare} */
    public String shortened() {
        return hex.substring(0, SHORT);
    }

    static Fingerprint ofBytes(byte[] bytes) {
        return new Fingerprint(Hashing.sha256().hashBytes(bytes).toString());
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
