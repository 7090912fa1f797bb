package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.Anchor;
import io.leansafety.port.Filled;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is added is never changed or taken out, by a user who has the grants that the schema names. */
@Rule({"S9", "S11"})
@Fault("RB-S16")
abstract class AppendOnlyContract {
    private static final Set<String> CHANGING = Set.of("ls_enterprise", "ls_dossier", "ls_event");

    private final TestDatabase database;
    private final List<String> tables;

    AppendOnlyContract(TestDatabase database) {
        this.database = database;
        this.tables = database.tables();
    }

    /** Connections of a user who has the grants and nothing else. */
    abstract DataSource application();

    @BeforeEach
    void writeEverywhere() {
        JdbcPorts unused = database.empty();
        write(JdbcPorts.own(application(), database.database()));
    }

    private static void write(JdbcPorts ports) {
        boolean unused = ports.transactions().inOne(() -> {
            Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
        ports.anchors()
                .keep(
                        Stored.XS,
                        new Anchor(2, Stored.entries(Stored.XS, 2).get(1).hash()));
    }

    @Test
    void theGrantsAreEnoughForEveryPort() {
        assertThat(database.counts())
                .hasSameSizeAs(tables)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        assertThat(Filled.of(JdbcPorts.own(application(), database.database()), Stored.XS))
                .isEqualTo(Filled.of(database.ports(), Stored.XS));
    }

    @Test
    void theyAreEnoughToCheckTheSchema() {
        assertThat(LeanSafetySchema.check(application(), database.database())).isEmpty();
    }

    @Test
    void theyAreNotEnoughToChangeWhatWasAdded() {
        assertRefused(application(), "update %1$s set enterprise = enterprise", added());
    }

    @Test
    void theyAreNotEnoughToTakeAnythingOut() {
        assertRefused(application(), "delete from %s", tables);
        assertRefused(application(), "truncate table %s", tables);
    }

    /** The owner has every right, but not by mistake: statements that triggers refuse. */
    final void assertRefusedToTheOwner(String... statements) {
        for (String statement : statements) {
            assertRefused(database.dataSource(), statement, added());
        }
    }

    /** The tables whose rows stay as they are. */
    private List<String> added() {
        return tables.stream().filter(table -> !CHANGING.contains(table)).toList();
    }

    private void assertRefused(DataSource user, String statement, List<String> of) {
        PlainSql owner = new PlainSql(database.dataSource());
        Map<String, List<List<@Nullable String>>> before = owner.contents(tables);
        for (String table : of) {
            assertThat(new PlainSql(user).refusal(statement.formatted(table)))
                    .as(statement, table)
                    .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(DatabaseException.class));
        }
        assertThat(owner.contents(tables)).isEqualTo(before);
    }
}
