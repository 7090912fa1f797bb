package io.leansafety.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Keeps what it is told last, and fails where that names a {@link Canary}. */
final class CanaryLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 200;
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    CanaryLogger(String name) {
        this.name = name;
    }

    /** What loggers were told last, of any thread. */
    static List<String> lines() {
        return new ArrayList<>(LINES);
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] given,
            @Nullable Throwable cause) {
        String line = MessageFormatter.basicArrayFormat(message, given) + (cause == null ? "" : " " + cause);
        if (Canary.sings(line)) {
            throw new AssertionError("a name or a wage is in the log of " + name + ": " + message);
        }
        LINES.add(line);
        if (LINES.size() > KEPT) {
            LINES.poll();
        }
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}
