package io.leansafety.jdbc;

import static java.util.Comparator.comparingInt;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The tables, made in every way, and asked whether they are all there. */
@Rule("S11")
abstract class SchemaContract {
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?=\\n(create|--)|$)");
    /** What others hang on is taken away last. */
    private static final List<String> ORDER = List.of("trigger", "function", "index", "constraint", "column", "table");

    private static final String HISTORY = "ls_schema_history";

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
        List<?> history = new PlainSql(source).rows("select * from \"" + HISTORY + "\"");
        LeanSafetySchema.migrate(source, database);

        assertThat(new PlainSql(source).rows("select * from \"" + HISTORY + "\""))
                .isEqualTo(history);
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

    /** Several nodes that start at the same moment. */
    @Test
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
        for (String table : TestDatabase.tables(database, Tables.DEFAULT_PREFIX)) {
            assertThat(new PlainSql(printed).columns(table)).isEqualTo(new PlainSql(migrated).columns(table));
        }
        write(JdbcPorts.own(printed, database));
        assertThat(Filled.of(JdbcPorts.own(printed, database), Stored.XS)).containsEntry("JournalEntries.end", 2L);
    }

    private String[] statements() {
        return Splitter.on(STATEMENT_END)
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(LeanSafetySchema.print(database))
                .filter(statement -> statement.contains("create "))
                .toArray(String[]::new);
    }

    /** Each thing in its turn, so that each adds exactly its own name to what is missing. */
    @Test
    void eachThingThatIsMissingIsNamed() {
        DataSource source = fresh();
        List<String> all = new ArrayList<>(LeanSafetySchema.check(source, database));
        LeanSafetySchema.migrate(source, database);
        all.sort(comparingInt(thing -> ORDER.indexOf(kind(thing))));
        List<String> gone = new ArrayList<>();
        for (String thing : all) {
            new PlainSql(source)
                    .run(taking(kind(thing), thing.substring(kind(thing).length() + 1)));
            gone.add(thing);
            assertThat(LeanSafetySchema.check(source, database)).as(thing).containsExactlyInAnyOrderElementsOf(gone);
        }
    }

    private static String kind(String thing) {
        return thing.substring(0, thing.indexOf(' '));
    }

    private String taking(String kind, String name) {
        return switch (kind) {
            case "trigger" ->
                "drop trigger " + name
                        + (database == Database.POSTGRESQL
                                ? " on " + holder(name, "create trigger %s [^;]* on (\\w+)")
                                : "");
            case "function" -> "drop function " + name;
            case "index" ->
                "drop index " + name
                        + (database == Database.MYSQL ? " on " + holder(name, "create index %s on (\\w+)") : "");
            case "constraint" ->
                "alter table " + holder(name, "create table (\\w+) \\((?:(?!\\n\\);)(?s:.))*constraint %s ")
                        + " drop constraint " + name;
            case "column" -> renamed(name);
            default -> "alter table " + name + " rename to gone_" + name;
        };
    }

    /** What keys refer to can't be dropped; another name is as good as none. */
    private String renamed(String column) {
        List<String> parts = Splitter.on('.').splitToList(column);
        String renaming = database == Database.H2 ? "alter column %2$s rename to" : "rename column %2$s to";
        return ("alter table %1$s " + renaming + " gone_%2$s").formatted(parts.get(0), parts.get(1));
    }

    private String holder(String name, String pattern) {
        Matcher found = Pattern.compile(pattern.formatted(name)).matcher(LeanSafetySchema.print(database));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
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
