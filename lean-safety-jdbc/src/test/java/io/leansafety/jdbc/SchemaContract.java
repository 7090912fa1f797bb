package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.port.Filled;
import io.leansafety.port.Ports;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The tables, made in every way, and asked whether they are all there. */
@Rule("S11")
abstract class SchemaContract {
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?=\\n(create|--)|$)");
    private static final Pattern NAMED = Pattern.compile("constraint \\w+ (primary key|unique|foreign key|check) \\(");
    private static final Pattern UNNAMED =
            Pattern.compile("(?<!constraint \\w{1,60} )(primary key|unique|foreign key|references|check) \\(");

    private final Database database;

    SchemaContract(Database database) {
        this.database = database;
    }

    /** A database, or a schema, without any tables. */
    abstract DataSource fresh();

    @Test
    void allIsMissingBeforeAndNothingAfterwards() {
        DataSource source = fresh();
        List<String> missing = LeanSafetySchema.check(source, database);
        LeanSafetySchema.migrate(source, database);

        assertThat(missing).contains("table ls_entry", "column ls_entry.hash", "constraint ls_entry_amount");
        assertThat(LeanSafetySchema.check(source, database)).isEmpty();
    }

    @Test
    void whatIsThereIsNotMadeAgain() {
        DataSource source = fresh();
        LeanSafetySchema.migrate(source, database);
        write(JdbcPorts.own(source, database));
        List<?> history = new PlainSql(source).rows(history());
        LeanSafetySchema.migrate(source, database);

        assertThat(new PlainSql(source).rows(history())).isEqualTo(history);
        assertThat(entries(JdbcPorts.own(source, database))).isEqualTo(2);
    }

    @Test
    void theTablesOfTheHostStayAsTheyAre() {
        DataSource source = fresh();
        PlainSql host = new PlainSql(source);
        host.run("create table entry (id integer not null primary key)", "insert into entry values (7)");
        LeanSafetySchema.migrate(source, database);

        assertThat(host.rows("select id from entry")).containsExactly(List.of("7"));
        assertThat(LeanSafetySchema.check(source, database)).isEmpty();
    }

    /** Several nodes that start at the same moment; one time in ten was enough to see them in each other's way. */
    @RepeatedTest(5)
    @Fault("RB-C16")
    void severalMayMigrateAtOnce() throws Exception {
        DataSource source = fresh();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> node = () -> {
                LeanSafetySchema.migrate(source, database);
                return LeanSafetySchema.check(source, database);
            };
            for (Future<List<String>> missing : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(missing.get()).isEmpty();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void tablesOfAnotherPrefixAreOthers() {
        DataSource source = fresh();
        LeanSafetySchema.migrate(source, database);
        LeanSafetySchema.migrate(source, database, "Other_");
        JdbcPorts ports = JdbcPorts.own(source, database);
        JdbcPorts other = ports.withPrefix("Other_");
        write(other);

        assertThat(LeanSafetySchema.check(source, database, "Other_")).isEmpty();
        assertThat(LeanSafetySchema.check(source, database)).isEmpty();
        assertThat(entries(other)).isEqualTo(2);
        assertThat(entries(ports)).isZero();
        assertThat(ports.outbox().pending(10)).isEmpty();
    }

    @Test
    void theLongestPrefixIsOne() {
        DataSource source = fresh();
        String prefix = "a_prefix_of_thirtyone_characte_";
        LeanSafetySchema.migrate(source, database, prefix);

        assertThat(prefix).hasSize(31);
        assertThat(LeanSafetySchema.check(source, database, prefix)).isEmpty();
    }

    @Test
    void whatIsPrintedMakesTheSameTables() {
        DataSource migrated = fresh();
        DataSource printed = fresh();
        LeanSafetySchema.migrate(migrated, database);
        new PlainSql(printed).run(statements());

        assertThat(LeanSafetySchema.check(printed, database)).isEmpty();
        for (String table : TestDatabase.tables(database, LeanSafetySchema.DEFAULT_PREFIX)) {
            assertThat(new PlainSql(printed).columns(table)).isEqualTo(new PlainSql(migrated).columns(table));
        }
        write(JdbcPorts.own(printed, database));
        assertThat(Filled.of(JdbcPorts.own(printed, database), Stored.XS)).containsEntry("JournalEntries.end", 2L);
    }

    /** Flyway makes it by its name in quotes. */
    private String history() {
        String quote = database == Database.MYSQL ? "`" : "\"";
        return "select * from " + quote + "ls_schema_history" + quote;
    }

    private String[] statements() {
        return Splitter.on(STATEMENT_END)
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(LeanSafetySchema.print(database))
                .filter(statement -> statement.contains("create "))
                .toArray(String[]::new);
    }

    /** What has no name is not looked for. */
    @Test
    void everyKeyAndCheckHasAName() {
        String script = LeanSafetySchema.print(database);

        assertThat(script).doesNotContainPattern(UNNAMED);
        assertThat(NAMED.matcher(script).results().map(found -> found.group(1)))
                .contains("primary key", "unique", "foreign key", "check");
        assertThat(LeanSafetySchema.check(fresh(), database))
                .doesNotHaveDuplicates()
                .containsAll(TestDatabase.tables(database, LeanSafetySchema.DEFAULT_PREFIX).stream()
                        .map(table -> "constraint " + table + "_key")
                        .toList());
    }

    /** Each thing in its turn, so that each adds exactly its own name to what is missing. */
    @Test
    void eachThingThatIsMissingIsNamed() {
        DataSource source = fresh();
        SchemaLoss loss = new SchemaLoss(database);
        List<String> all = loss.inOrder(LeanSafetySchema.check(source, database));
        LeanSafetySchema.migrate(source, database);
        List<String> gone = new ArrayList<>();
        for (String thing : all) {
            new PlainSql(source).run(loss.of(thing));
            gone.add(thing);
            assertThat(LeanSafetySchema.check(source, database)).as(thing).containsExactlyInAnyOrderElementsOf(gone);
        }
    }

    @Test
    void portsOverNoTablesSayThatTheSchemaIsMissing() {
        DataSource source = fresh();
        assertThatThrownBy(() -> write(JdbcPorts.own(source, database)))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        told -> assertThat(told.reason()).isEqualTo(Reason.SCHEMA));
    }

    private static void write(JdbcPorts ports) {
        boolean unused = ports.transactions().inOne(() -> {
            Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
    }

    private static long entries(Ports ports) {
        return ports.journalEntries().end(Stored.XS).sequence();
    }
}
