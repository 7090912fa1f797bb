package io.leansafety.store;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says why a directory can't be used as a store, or not any longer. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int line;

    /** Why a directory can't be used. */
    public enum Reason {
        /** Another process, or somebody else in this one, holds it. */
        IN_USE,
        /** A line of a file is not as it was written. */
        DAMAGED,
        /** Writing failed: what was written last may be kept or not, and only opening it again tells. */
        UNCERTAIN
    }

    private StoreException(Reason reason, int line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.line = line;
    }

    static StoreException inUse(Path directory) {
        return new StoreException(
                Reason.IN_USE, 0, directory + " is in use: one process at a time holds a store", null);
    }

    static StoreException damaged(Path file, int line) {
        return new StoreException(
                Reason.DAMAGED,
                line,
                String.format(Locale.ROOT, "%s: line %d is not as it was written", file, line),
                null);
    }

    static StoreException uncertain(Path file, @Nullable Throwable cause) {
        return new StoreException(Reason.UNCERTAIN, 0, file + " could not be written: it must be opened again", cause);
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return the line that is damaged, from 1; 0 where it is about none} */
    public int line() {
        return line;
    }
}
