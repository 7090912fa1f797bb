package io.leansafety.run;

/**
 * Says that a unique key is taken, or that what was read has changed since: somebody else was first. Whoever gets it gives
 * up the whole unit of work and looks again. Rule S11.
 */
public final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isOfTransaction;

    /**
     * Creates the exception.
     *
     * @param key what is taken, by ids alone
     */
    public TakenException(String key) {
        this(key + " is taken", false);
    }

    private TakenException(String message, boolean isOfTransaction) {
        super(message);
        this.isOfTransaction = isOfTransaction;
    }

    /**
     * Creates the exception for a transaction of a host's that is dropped as a whole, with what the host did in it.
     *
     * @param why why, by ids and codes alone
     * @return the exception
     */
    public static TakenException ofTransaction(String why) {
        return new TakenException("the transaction is dropped: " + why, true);
    }

    /**
     * Returns whether more is given up than the unit of work.
     *
     * @return true if the transaction that it was a part of is gone: only whoever began that can look again
     */
    public boolean isOfTransaction() {
        return isOfTransaction;
    }
}
