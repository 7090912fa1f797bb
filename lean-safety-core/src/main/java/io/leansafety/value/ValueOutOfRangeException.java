package io.leansafety.value;

/**
 * Thrown when a number is exact but lies outside what its type allows, a sum of money beyond 10<sup>15</sup> yuan for
 * one. Nothing ever wraps (rule V1).
 */
public final class ValueOutOfRangeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    ValueOutOfRangeException(String what, Object was, String allowed) {
        super(what + " must be " + allowed + ", but was " + was);
    }
}
