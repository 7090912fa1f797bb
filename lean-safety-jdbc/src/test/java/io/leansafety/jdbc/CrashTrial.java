package io.leansafety.jdbc;

import io.leansafety.jdbc.CrashUnits.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A worker and its server, of which either is killed, and what the worker was told is kept. */
final class CrashTrial implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int LONGEST_WORK_MILLIS = 300;
    private static final Pattern ANSWER = Pattern.compile("(\\d+) (done|replayed)");

    private final PostgresProcess server;
    private final String name;
    private final Random random;
    private WorkerProcess worker = WorkerProcess.start();

    /** Takes the worker's place; a process takes longer to start than a worker has to live. */
    private WorkerProcess next = WorkerProcess.start();

    private int kills;
    private int acknowledged;
    private int unacknowledged;
    private int lost;

    /** The answer that comes next is to a unit that was acknowledged before. */
    private boolean isReplaying;

    CrashTrial(PostgresProcess server, String name, long seed) {
        this.server = server;
        this.name = name;
        this.random = new Random(seed);
    }

    /** What a trial came to. */
    record Totals(int kills, int acknowledged, int unacknowledged, int lost, int doubled, int half) {
        @Override
        public String toString() {
            return kills + " kills, " + acknowledged + " acknowledged, " + unacknowledged
                    + " committed but not acknowledged, " + lost + " lost, " + doubled + " doubled, " + half + " half";
        }
    }

    void killWorker() {
        workForAWhile();
        worker.kill();
        replaceWorker();
        kills++;
    }

    private void replaceWorker() {
        worker.last().stream().filter(line -> !line.startsWith("lost ")).forEach(this::hear);
        worker = next;
        next = WorkerProcess.start();
    }

    void killServer() {
        workForAWhile();
        server.kill();
        awaitLoss();
        server.start();
        kills++;
    }

    void killBoth() {
        workForAWhile();
        if (random.nextBoolean()) {
            worker.kill();
            server.kill();
        } else {
            server.kill();
            worker.kill();
        }
        replaceWorker();
        server.start();
        kills++;
    }

    /** Halts the worker at a point of the next unit. Returns whether that was kept. */
    boolean haltAt(Point point) {
        int next = acknowledged + 1;
        tell(next, next, point.name());
        replaceWorker();
        kills++;
        int before = unacknowledged;
        finish();
        return unacknowledged > before;
    }

    /** Works on from the last unit that was acknowledged, until some moment after the first new one. */
    private void workForAWhile() {
        tell(Math.max(acknowledged, 1), Integer.MAX_VALUE, CrashWorker.Command.NOWHERE);
        for (int before = acknowledged; acknowledged == before; ) {
            hear(worker.next(LONGEST).orElseThrow());
        }
        long end = System.nanoTime()
                + Duration.ofMillis(random.nextInt(LONGEST_WORK_MILLIS)).toNanos();
        Optional<String> said = Optional.of("");
        while (said.isPresent()) {
            said = worker.next(Duration.ofNanos(end - System.nanoTime()));
            said.ifPresent(this::hear);
        }
    }

    /** Asks for the last unit again, and for the one behind it, of which nobody may know whether it was kept. */
    void finish() {
        int first = Math.max(acknowledged, 1);
        int last = acknowledged + 1;
        tell(first, last, CrashWorker.Command.NOWHERE);
        for (int answers = first; answers <= last; answers++) {
            hear(worker.next(LONGEST).orElseThrow());
        }
    }

    private void tell(int first, int last, String halt) {
        isReplaying = acknowledged > 0 && first == acknowledged;
        worker.tell(new CrashWorker.Command(server.url(), name, first, last, halt));
    }

    private void hear(String line) {
        Matcher answer = ANSWER.matcher(line);
        if (!answer.matches()) {
            throw new IllegalStateException("a worker said " + line);
        }
        int number = Integer.parseInt(answer.group(1));
        boolean isReplay = answer.group(2).equals("replayed");
        if (isReplaying) {
            lost += isReplay ? 0 : 1;
            isReplaying = false;
        } else {
            unacknowledged += isReplay ? 1 : 0;
            acknowledged = number;
        }
    }

    /** The worker finds that its server is gone. */
    private void awaitLoss() {
        String said = worker.next(LONGEST).orElseThrow();
        while (!said.startsWith("lost ")) {
            hear(said);
            said = worker.next(LONGEST).orElseThrow();
        }
    }

    /** Looks through the tables for what became of every unit. */
    Totals totals() {
        CrashTally tally = CrashTally.of(server, name, acknowledged);
        return new Totals(kills, acknowledged, unacknowledged, lost + tally.lost(), tally.doubled(), tally.half());
    }

    @Override
    public void close() {
        worker.kill();
        next.kill();
    }
}
