package io.leansafety.run;

/**
 * Something that a host asked at a desk: nobody's data, one of about a hundred.
 *
 * @param desk the desk as the market gives it, as {@code "findings"}
 * @param name the desk's method, as {@code "issue"}
 */
public record DeskCall(String desk, String name) {
    /** {@return both, as {@code findings.issue}} */
    @Override
    public String toString() {
        return desk + "." + name;
    }
}
