package io.leansafety.benchmarks.posting;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Settles the same people by one set-based SQL statement and by the person step, in turn; both write to a table of the same
 * key, and must write the same.
 */
final class StatementComparison {
    private static final String DIFFERENT = """
            select (select count(*) from (select * from by_statement except select * from by_step) a)
                + (select count(*) from (select * from by_step except select * from by_statement) b)
            """;

    private final DurableServer server;
    private final int people;
    private final PrintWriter out;

    StatementComparison(DurableServer server, int people, PrintWriter out) {
        this.server = server;
        this.people = people;
        this.out = out;
    }

    void run(int rounds) throws SQLException, IOException {
        server.run(PlainPeople.TABLES);
        server.run(PlainPeople.made(people));
        out.println("| round | one SQL statement, people/s | person step, people/s | step of statement |");
        out.println("| --- | --- | --- | --- |");
        for (int round = 1; round <= rounds; round++) {
            server.run("truncate by_statement; truncate by_step");
            Timed statement = Timed.of(() -> server.run(PlainPeople.STATEMENT));
            Timed step = Timed.of(new PersonStepping(server.dataSource())::run);
            checkSame();
            out.printf(
                    Locale.ROOT,
                    "| %d | %,.0f | %,.0f | %.2f |%n",
                    round,
                    people / statement.seconds(),
                    people / step.seconds(),
                    statement.seconds() / step.seconds());
            out.flush();
        }
    }

    private void checkSame() throws SQLException {
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(DIFFERENT)) {
            if (!found.next() || found.getLong(1) != 0) {
                throw new IllegalStateException("the two ways settle people differently");
            }
        }
    }
}
