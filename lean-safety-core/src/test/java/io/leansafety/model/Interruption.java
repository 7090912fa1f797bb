package io.leansafety.model;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fails at the n-th call of a port, before it is done or just after. */
final class Interruption implements WatchedPorts.Watch {
    private final boolean isAfter;
    private int left;

    /** The store has failed. */
    static final class StoreFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Interruption(int calls, boolean isAfter) {
        this.left = calls;
        this.isAfter = isAfter;
    }

    @Override
    public @Nullable Object around(Method method, Supplier<@Nullable Object> answer) {
        if (method.getName().equals("inOne") || --left != 0) {
            return answer.get();
        }
        Object unused = isAfter ? answer.get() : null;
        throw new StoreFailed();
    }
}
