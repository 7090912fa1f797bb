package io.leansafety.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a directory can't be used as a store, or not any longer. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Damage damage;

    /** Why a directory can't be used. */
    public enum Reason {
        /** Another process, or somebody else in this one, holds it. */
        IN_USE,
        /** A line of a file is not as it was written. */
        DAMAGED,
        /** Writing failed: what was written last may be kept or not, and only opening it again tells. */
        UNCERTAIN
    }

    private StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.damage = null;
    }

    private StoreException(Damage damage) {
        super(damage.toString());
        this.reason = Reason.DAMAGED;
        this.damage = damage;
    }

    static StoreException inUse(Path directory) {
        return new StoreException(Reason.IN_USE, directory + " is in use: one process at a time holds a store", null);
    }

    static StoreException damaged(Damage damage) {
        return new StoreException(damage);
    }

    static StoreException uncertain(Path file, @Nullable Throwable cause) {
        return new StoreException(Reason.UNCERTAIN, file + " could not be written: it must be opened again", cause);
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return what is damaged, empty where the reason is another} */
    public Optional<Damage> damage() {
        return Optional.ofNullable(damage);
    }
}
