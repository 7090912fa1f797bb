package io.leansafety.port;

import java.util.function.Supplier;

/** Runs work as one unit: all that it writes is there, or nothing. */
public interface Transactions {
    /**
     * Runs work as one unit. What other ports write inside is kept when the work returns, and dropped when it throws;
     * nobody else sees any of it before. Work inside of work joins it. A port that writes outside of a unit throws {@link
     * IllegalStateException}.
     *
     * <p>Whatever the work throws comes out as it is; nothing is tried again here. A write that fails, and work inside that
     * throws, end the unit: when somebody swallows the exception and goes on, nothing is kept, and this throws {@link
     * IllegalStateException} in the end.
     *
     * @param <T> the type of what the work gives
     * @param work the work, which may be run once only
     * @return what the work gives
     */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs a task once the unit that is open is kept, after the outermost where units lie inside of each other, and after
     * the host's commit where the host's transaction is the unit. It is dropped with the unit. Tasks run in the order in
     * which they were given, with no unit open.
     *
     * @param task the task; it throws nothing, since what was kept stays kept
     * @throws IllegalStateException outside of a unit
     */
    void whenKept(Runnable task);
}
