package io.leansafety.spring;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in a log: what it was and where, with the words of the library's own exceptions alone, which
 * say neither names nor wages. A driver's or the application's may.
 */
public final class SilentFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final String OWN = "io.leansafety.";
    private static final int DEEPEST = 16;

    private SilentFailure(Throwable failed, @Nullable SilentFailure cause) {
        super(said(failed), cause, false, true);
        setStackTrace(failed.getStackTrace());
    }

    /**
     * Returns a failure as it may stand in a log.
     *
     * @param failed what was thrown
     * @return the same without the words of others, its causes too
     */
    public static SilentFailure of(Throwable failed) {
        return of(failed, DEEPEST);
    }

    private static SilentFailure of(Throwable failed, int left) {
        Throwable cause = failed.getCause();
        return new SilentFailure(failed, cause == null || left == 0 ? null : of(cause, left - 1));
    }

    private static String said(Throwable failed) {
        String name = failed.getClass().getName();
        return name.startsWith(OWN) ? name + ": " + failed.getMessage() : name;
    }
}
