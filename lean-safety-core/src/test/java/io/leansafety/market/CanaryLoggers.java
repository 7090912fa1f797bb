package io.leansafety.market;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every logger of the suite, and what they were told last, of any thread. */
final class CanaryLoggers implements ILoggerFactory, Iterable<String> {
    private static final int KEPT = 200;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /** The lines of whatever class loader's loggers are in force: there is one factory for all of them. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        ((Iterable<?>) LoggerFactory.getILoggerFactory()).forEach(line -> lines.add(line.toString()));
        return lines;
    }

    @Override
    public Logger getLogger(String name) {
        return new CanaryLogger(name, this);
    }

    void keep(String line) {
        lines.add(line);
        if (lines.size() > KEPT) {
            lines.poll();
        }
    }

    @Override
    public Iterator<String> iterator() {
        return lines.iterator();
    }
}
