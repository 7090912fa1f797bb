package io.leansafety.rule;

/**
 * A place in a source document, cited by the document's own numbering: {@code X52 三(二)3(2)}.
 *
 * @param document the document's short id, as {@code "X52"}; empty for none
 * @param place the clause in it
 */
public record SourcePlace(String document, String place) {
    /** No source: a rule that the library adds to make the source's computable. */
    public static final SourcePlace NONE = new SourcePlace("", "");

    /** {@return the place as it is cited, empty for none} */
    @Override
    public String toString() {
        return (document + " " + place).strip();
    }
}
