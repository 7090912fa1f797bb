package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.jdbc.LeanSafetySchema.Stored;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever watches over the tables is told of them. */
@Rule("S9")
abstract class StoredContract {
    private final TestDatabase database;

    StoredContract(TestDatabase database) {
        this.database = database;
    }

    private Stored stored() {
        return stored(database.prefix());
    }

    private Stored stored(String prefix) {
        return LeanSafetySchema.stored(database.dataSource(), database.database(), prefix);
    }

    private OctoberMarket market(JdbcPorts ports, String enterprise) {
        return OctoberMarket.over(ports, enterprise).begin();
    }

    @Test
    void anEmptyStoreHasNothing() {
        JdbcPorts unused = database.empty();

        assertThat(stored()).isEqualTo(new Stored(0, 0, 0, Map.of(), 0));
    }

    @Test
    void allEnterprisesAreCountedTogether() {
        JdbcPorts ports = database.empty();
        market(ports, "XS").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        market(ports, "YF").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        market(ports, "ZB").take(MonthStep.PREPARE);

        long entries = database.counts().getOrDefault("ls_entry", 0L);
        assertThat(stored())
                .isEqualTo(new Stored(3, entries, 0, Map.of(MonthState.POSTED, 2L, MonthState.PREPARED, 1L), 7));
    }

    /** As where the database was restored from an older backup than the anchor, or somebody took entries away. */
    @Test
    void aJournalThatEndsBeforeItsAnchorIsCounted() {
        JdbcPorts ports = database.empty();
        OctoberMarket posted = market(ports, "XS").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        assertThat(stored().cut()).isZero();
        database.execute("insert into ls_anchor (enterprise, seq, hash) values ('" + posted.enterprise + "', 99, '"
                + Fingerprint.of("gone") + "')");

        assertThat(stored().cut()).isEqualTo(1);
    }

    @Test
    void tablesThatAreNotThereAreSaidToBeAFault() {
        assertThatThrownBy(() -> stored("no_such_")).isInstanceOf(DatabaseException.class);
    }
}
