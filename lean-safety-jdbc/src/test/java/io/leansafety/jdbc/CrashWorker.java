package io.leansafety.jdbc;

import io.leansafety.jdbc.CrashUnits.Point;
import io.leansafety.run.TakenException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A program that works units until it is killed, and says each number that it was told is kept. */
final class CrashWorker {
    private static final PrintStream SAYING = System.out;

    private CrashWorker() {}

    /**
     * What it is told to do, in one line.
     *
     * @param url the database
     * @param name what the enterprises' names begin with
     * @param first the first unit
     * @param last the last
     * @param halt the point at which the program halts, or {@code NONE}
     */
    record Command(String url, String name, int first, int last, String halt) {
        static final String NOWHERE = "NONE";

        static Command parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Command(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), parts[4]);
        }

        @Override
        public String toString() {
            return url + " " + name + " " + first + " " + last + " " + halt;
        }
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            work(Command.parse(line));
        }
    }

    private static void work(Command command) {
        CrashUnits units = new CrashUnits(
                JdbcPorts.own(PostgresProcess.dataSource(command.url()), Database.POSTGRESQL),
                command.name(),
                haltingAt(command.halt()));
        try {
            // whoever listens may have been killed too
            for (int number = command.first(); number <= command.last() && !SAYING.checkError(); number++) {
                SAYING.println(number + (units.work(number) ? " done" : " replayed"));
            }
        } catch (TakenException | DatabaseException lost) {
            SAYING.println("lost " + lost.getMessage());
        }
    }

    private static Consumer<Point> haltingAt(String halt) {
        return point -> {
            if (point.name().equals(halt)) {
                Runtime.getRuntime().halt(1);
            }
        };
    }
}
