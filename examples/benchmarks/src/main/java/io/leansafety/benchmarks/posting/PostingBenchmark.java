package io.leansafety.benchmarks.posting;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.leansafety.benchmarks.month.MonthGenerator;
import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.value.EnterpriseId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * Posts the month of a made-up company on PostgreSQL, several times, each of another enterprise and each followed by a copy
 * of the rows that it wrote: the ratio of the two is of one run. Then so many people are settled by one SQL statement and by
 * the person step.
 */
public final class PostingBenchmark {
    private static final String HEAD = """
            | round | receive s | prepare s | approve s | post s | CPU s of the JVM | rows | rows/s | COPY s | COPY rows/s \
            | post of COPY | MiB left after GC |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final MonthGenerator month;
    private final int people;
    private final int rounds;
    private final PrintWriter out;
    private final HeapWatch heap = new HeapWatch();

    /**
     * Prepares the benchmark.
     *
     * @param people how many people the company has, 60 or more
     * @param findings how many findings its month has
     * @param rounds how many times it is posted
     * @param out where the figures go, as a table
     */
    public PostingBenchmark(int people, int findings, int rounds, PrintWriter out) {
        this.month = new MonthGenerator(people, findings, 1);
        this.people = people;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @throws IOException if files can't be written or the server does not start
     * @throws SQLException if the server refuses something
     */
    public void run() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("lean-safety-posting");
        try (DurableServer server = DurableServer.start()) {
            server.run(LeanSafetySchema.print(Database.POSTGRESQL));
            server.run(LeanSafetySchema.print(Database.POSTGRESQL, RowCopies.PREFIX));
            month.write(folder.resolve(PostedMonth.FILE));
            out.print(HEAD);
            for (int round = 1; round <= rounds; round++) {
                run(round, server, folder);
            }
            new StatementComparison(server, people, out).run(rounds);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void run(int round, DurableServer server, Path folder) throws IOException, SQLException {
        EnterpriseId enterprise = new EnterpriseId("E" + round);
        PostedMonth posted = new PostedMonth(server.dataSource(), enterprise);
        Timed receive = posted.receive(folder);
        Timed prepare = Timed.of(posted::prepare);
        Timed approve = Timed.of(posted::approve);
        heap.begin();
        Timed post = Timed.of(posted::post);
        long left = heap.most();
        RowCopies copies = new RowCopies(server.dataSource(), enterprise, folder);
        Map<String, Long> rows = copies.read();
        server.run("insert into " + RowCopies.PREFIX + "enterprise (id) values ('" + enterprise + "')");
        Timed copy = Timed.of(copies::write);
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %,d | %,.0f | %.1f | %,.0f | %.2f | %d |%n",
                round,
                receive.seconds(),
                prepare.seconds(),
                approve.seconds(),
                post.seconds(),
                post.cpuSeconds(),
                all,
                all / post.seconds(),
                copy.seconds(),
                all / copy.seconds(),
                copy.seconds() / post.seconds(),
                left >> 20);
        out.flush();
        if (round == rounds) {
            out.println(rows);
        }
    }
}
