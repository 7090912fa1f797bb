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
     * throws, end the unit: when somebody swallows the exception and goes on, nothing is kept, and this throws in the end. It
     * throws the first {@link io.leansafety.run.TakenException} among what was swallowed, so that whoever asked looks again,
     * as if it had come out at once; without one, somebody goes on who should not, and it throws {@link
     * IllegalStateException}. A port of a unit that has ended so may throw that exception again, whatever it is asked.
     *
     * <p>What the units of an enterprise read and write is as if they had run one after the other. Where two run at once,
     * and one reads what the other writes, or finds that it is not there, one of them waits before it reads, or is dropped
     * with a {@link io.leansafety.run.TakenException}, which may come at its end; whoever asked for it looks again. A
     * snapshot for each unit does not do, as databases have it as REPEATABLE READ: of two units, each misses what the other
     * writes. Over SQL an adapter locks the enterprise's row, which it adds where there is none, before the first thing that
     * a unit reads or writes of it, and reads behind that what is there by then (READ COMMITTED); or it has SERIALIZABLE
     * transactions, and the database's failure to put them in an order becomes that exception.
     *
     * @param <T> the type of what the work gives
     * @param work the work, which may be run once only
     * @return what the work gives
     * @throws io.leansafety.run.TakenException if another unit was first
     */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs work that only reads: all that it reads is of one moment. Inside of a unit it is a part of it. What looks needs to
     * wait for nobody, and nobody for it: over SQL a snapshot does (REPEATABLE READ), without the lock of a unit. A store that
     * has nothing of the kind runs it as a unit.
     *
     * @param <T> the type of what the work gives
     * @param work the work, which writes nothing and may be run once only; an adapter may refuse a write in it with an {@link
     *     IllegalStateException}
     * @return what the work gives
     * @throws io.leansafety.run.TakenException if another unit was first
     */
    default <T> T look(Supplier<T> work) {
        return inOne(work);
    }

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
