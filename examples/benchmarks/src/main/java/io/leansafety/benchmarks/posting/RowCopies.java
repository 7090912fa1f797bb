package io.leansafety.benchmarks.posting;

import io.leansafety.value.EnterpriseId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows that the posting of a month wrote, copied to tables of the same columns, keys, checks, indexes and triggers, in
 * one transaction: nothing that keeps those rows can be faster.
 */
final class RowCopies {
    /** What the names of the tables begin with that are copied to. */
    static final String PREFIX = "copy_";

    private final DataSource dataSource;
    private final EnterpriseId enterprise;
    private final Path folder;

    RowCopies(DataSource dataSource, EnterpriseId enterprise, Path folder) {
        this.dataSource = dataSource;
        this.enterprise = enterprise;
        this.folder = folder;
    }

    /**
     * The tables to which a posting writes, each behind those that it refers to.
     *
     * @param table the table's name behind its prefix
     * @param columns its columns, all but what the database numbers
     * @param which what tells the rows of a posting from those of the steps before
     */
    private record Written(String table, String columns, String which) {
        static final Written[] ALL = {
            new Written(
                    "step",
                    "enterprise, of_month, starts_on, seq, revision, step, state, actor, done_at, facts_version,"
                            + " fingerprint, previous, prepared_by",
                    "step = 'POST'"),
            new Written("content", "enterprise, id, part, body", "id like 'run-%'"),
            new Written(
                    "run", "enterprise, of_month, starts_on, revision, policy_hash, facts_hash, fingerprint", "true"),
            new Written(
                    "month_figures",
                    "enterprise, run_month, revision, of_month, starts_on, place, facts_version",
                    "true"),
            new Written(
                    "person_figures",
                    "enterprise, run_month, revision, of_month, place, person, duty_score, inspection_score,"
                            + " responsibility_score, ratio, safety_wage, quota_wage, performance_wage, rewards, charges,"
                            + " brought_forward, deducted, carried_forward, written_off, total",
                    "true"),
            new Written("settled", "enterprise, run_month, revision, of_month, reference", "true"),
            new Written(
                    "entry",
                    "enterprise, seq, of_month, revision, run, reverses, done_on, debit, credit, amount, rule, reference,"
                            + " corrects, previous, hash",
                    "true"),
            new Written("request", "enterprise, request_key, content, of_month, number", "request_key = 'POST'"),
            new Written(
                    "event",
                    "enterprise, of_month, revision, seq, step, done_at, fingerprint, is_delivered",
                    "step = 'POST'")
        };

        String out(EnterpriseId enterprise) {
            return "copy (select " + columns + " from ls_" + table + " where enterprise = '" + enterprise + "' and "
                    + which + ") to stdout";
        }

        String in() {
            return "copy " + PREFIX + table + " (" + columns + ") from stdin";
        }
    }

    /**
     * Reads the rows into files.
     *
     * @return how many rows each table has, in the order in which they are copied
     */
    Map<String, Long> read() throws SQLException, IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (Written written : Written.ALL) {
                try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file(written)))) {
                    rows.put(written.table(), copying(connection).copyOut(written.out(enterprise), to));
                }
            }
        }
        return rows;
    }

    /** Copies the rows from the files into tables. */
    void write() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (Written written : Written.ALL) {
                try (InputStream from = new BufferedInputStream(Files.newInputStream(file(written)))) {
                    long unused = copying(connection).copyIn(written.in(), from);
                }
            }
            connection.commit();
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private Path file(Written written) {
        return folder.resolve(written.table());
    }
}
