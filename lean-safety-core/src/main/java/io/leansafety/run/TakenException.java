package io.leansafety.run;

/**
 * Says that a unique key is taken, or that what was read has changed since: somebody else was first. Whoever gets it gives
 * up the whole unit of work and looks again. Rule S11.
 */
public final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param key what is taken, by ids alone
     */
    public TakenException(String key) {
        super(key + " is taken");
    }
}
