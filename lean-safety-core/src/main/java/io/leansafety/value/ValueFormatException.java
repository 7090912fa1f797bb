package io.leansafety.value;

/** Thrown when a text is not the value that it should be; the reason is a value, for whoever words the message. */
public final class ValueFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Reason {
        /** Not {@code -?digits[.digits]}: an exponent, a plus, a separator, a space, a letter. */
        NOT_A_NUMBER,
        /** More decimals are written than the value has. */
        TOO_MANY_DECIMALS,
        /** Below the least or above the greatest value allowed. */
        OUT_OF_RANGE,
        /** Not an id, a date or a period as its format asks. */
        NOT_IN_FORMAT
    }

    private final Reason reason;

    /**
     * Creates an exception.
     *
     * @param reason what is wrong with the text
     * @param message what would be right
     */
    public ValueFormatException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return what is wrong with the text} */
    public Reason reason() {
        return reason;
    }
}
