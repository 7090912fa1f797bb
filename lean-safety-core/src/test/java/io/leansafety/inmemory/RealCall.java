package io.leansafety.inmemory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A call that somebody between hands on to the real port. */
public final class RealCall {
    private RealCall() {}

    /** Makes the call; what the port throws comes out as it is. */
    public static @Nullable Object of(Object port, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
