package io.leansafety.market;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Has kept what it is told, and fails where that names a {@link Canary}, or anything that may be a name or an amount. */
final class CanaryLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    /** Names in the suite's facts are written in Han, amounts with two decimals; no key, month or version is. */
    private static final Pattern NAME_OR_AMOUNT = Pattern.compile("\\p{IsHan}|(?<![0-9.])[0-9]+\\.[0-9]{2}(?![0-9.])");

    private final transient CanaryLoggers loggers;

    CanaryLogger(String name, CanaryLoggers loggers) {
        this.name = name;
        this.loggers = loggers;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] given,
            @Nullable Throwable cause) {
        String line = MessageFormatter.basicArrayFormat(message, given) + (cause == null ? "" : " " + cause);
        if (Canary.sings(line) || NAME_OR_AMOUNT.matcher(line).find()) {
            throw new AssertionError("a name or a wage is in the log of " + name + ": " + message);
        }
        loggers.keep(line);
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
