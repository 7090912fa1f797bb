package io.leansafety.jdbc;

import com.google.common.base.Splitter;
import com.google.common.io.CharStreams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The rows of all tables as text, for every database: of each table a line {@code #name column …}, then its rows, a line
 * each, with a tab between columns, and backslash, tab and newline written as {@code \\s}, {@code \\t} and {@code \\n}.
 */
final class Dump {
    /** The sample month, posted when the tables were in their first version; it is never written again. */
    static final String VERSION_1 = "/version-1.tsv.gz";

    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final String NULL = "\\N";

    private Dump() {}

    static void load(TestDatabase database, String resource) throws IOException {
        try (Reader reader = new InputStreamReader(
                        new GZIPInputStream(
                                Resources.getResource(Dump.class, resource).openStream()),
                        StandardCharsets.UTF_8);
                Connection connection = database.dataSource().getConnection()) {
            load(database, connection, CharStreams.readLines(reader));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void load(TestDatabase database, Connection connection, List<String> lines) throws SQLException {
        String insert = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                List<String> names = COLUMNS.splitToList(line.substring(1));
                List<String> columns = names.subList(1, names.size());
                insert = "insert into " + database.prefix() + names.get(0) + " (" + String.join(", ", columns)
                        + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            } else {
                insert(database.database(), connection, insert, COLUMNS.splitToList(line));
            }
        }
    }

    private static void insert(Database database, Connection connection, String insert, List<String> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i).equals(NULL) ? null : unescaped(values.get(i));
                // PostgreSQL finds the type that the column has
                statement.setObject(i + 1, value, database == Database.POSTGRESQL ? Types.OTHER : Types.VARCHAR);
            }
            int unused = statement.executeUpdate();
        }
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", "\\");
    }
}
