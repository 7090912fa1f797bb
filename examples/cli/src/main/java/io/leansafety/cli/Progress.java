package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that says what is being done and for how long; it goes away when it is done. */
final class Progress implements AutoCloseable {
    private static final long FIRST_AFTER_MILLIS = 1_000;
    private static final long EVERY_MILLIS = 500;

    private final PrintStream to;
    private final Texts texts;
    private final long started = System.nanoTime();
    private final Timer timer = new Timer("progress", true);
    private Phase phase = Phase.START;
    private String shown = "";
    private boolean isClosed;

    private Progress(PrintStream to, Texts texts) {
        this.to = to;
        this.texts = texts;
    }

    /** Returns a line that appears once the work has taken a second. */
    static Progress on(PrintStream to, Texts texts) {
        Progress progress = new Progress(to, texts);
        progress.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        progress.draw();
                    }
                },
                FIRST_AFTER_MILLIS,
                EVERY_MILLIS);
        return progress;
    }

    synchronized void show(Phase next) {
        phase = next;
    }

    synchronized void draw() {
        if (isClosed) {
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        String line = texts.of("progress." + phase, seconds);
        if (!line.equals(shown)) {
            erase();
            to.print(line);
            to.flush();
            shown = line;
        }
    }

    private void erase() {
        if (!shown.isEmpty()) {
            to.print("\r" + " ".repeat(DisplayText.width(shown)) + "\r");
            to.flush();
            shown = "";
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        timer.cancel();
        erase();
    }
}
