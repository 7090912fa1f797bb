package io.leansafety.cli;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The phases of a command, one after the other: shown to whoever watches, and timed for whoever measures. */
final class Phases implements AutoCloseable {
    /** What a command does at a time. */
    enum Phase {
        START,
        READ,
        RESOLVE,
        SETTLE,
        WRITE;

        /** As texts and timings name it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final StandardStreams streams;
    private final boolean isTimed;
    private final @Nullable Progress progress;
    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private Phase current = Phase.START;
    private long since = System.nanoTime();

    /**
     * Starts.
     *
     * @param streams where it is shown
     * @param progress shows the phases, null where nobody watches
     * @param isTimed whether the times are printed at the end
     */
    Phases(StandardStreams streams, @Nullable Progress progress, boolean isTimed) {
        this.streams = streams;
        this.progress = progress;
        this.isTimed = isTimed;
        if (isTimed) {
            long startedAt = ManagementFactory.getRuntimeMXBean().getStartTime();
            nanos.put(Phase.START, TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() - startedAt));
        }
    }

    /** Ends the current phase and begins the next. */
    void enter(Phase next) {
        long now = System.nanoTime();
        nanos.merge(current, now - since, Long::sum);
        since = now;
        current = next;
        if (progress != null) {
            progress.show(next);
        }
    }

    /** Makes room on the terminal for what is to be printed. */
    void hide() {
        if (progress != null) {
            progress.close();
        }
    }

    /** Ends the last phase; prints {@code timing-ms start=… read=… … total=…} on standard error if it is asked for. */
    @Override
    public void close() {
        enter(current);
        hide();
        if (isTimed) {
            streams.flush();
            StringJoiner line = new StringJoiner(" ", "timing-ms ", "");
            nanos.forEach((phase, time) -> line.add(phase + "=" + TimeUnit.NANOSECONDS.toMillis(time)));
            long total = nanos.values().stream().mapToLong(Long::longValue).sum();
            streams.err().println(line.add("total=" + TimeUnit.NANOSECONDS.toMillis(total)));
        }
    }
}
