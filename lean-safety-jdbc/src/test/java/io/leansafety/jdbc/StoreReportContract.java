package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.jdbc.StoreReport.Journals;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever watches over the tables is told of them. */
@Rule("S9")
abstract class StoreReportContract {
    private final TestDatabase database;
    private final StoreReport report;

    StoreReportContract(TestDatabase database) {
        this.database = database;
        this.report = StoreReport.of(database.dataSource(), database.database(), database.prefix());
    }

    private OctoberMarket market(JdbcPorts ports, String enterprise) {
        return OctoberMarket.over(ports, enterprise).begin();
    }

    @Test
    void anEmptyStoreHasNothing() {
        JdbcPorts unused = database.empty();

        assertThat(report.journals()).isEqualTo(new Journals(0, 0, 0));
        assertThat(report.months()).isEmpty();
        assertThat(report.undelivered()).isZero();
    }

    @Test
    void allEnterprisesAreCountedTogether() {
        JdbcPorts ports = database.empty();
        market(ports, "XS").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        market(ports, "YF").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        market(ports, "ZB").take(MonthStep.PREPARE);

        assertThat(report.journals())
                .isEqualTo(new Journals(3, database.counts().getOrDefault("ls_entry", 0L), 0));
        assertThat(report.months()).isEqualTo(Map.of(MonthState.POSTED, 2L, MonthState.PREPARED, 1L));
        assertThat(report.undelivered()).isEqualTo(7);
    }

    /** As where the database was restored from an older backup than the anchor, or somebody took entries away. */
    @Test
    void aJournalThatEndsBeforeItsAnchorIsCounted() {
        JdbcPorts ports = database.empty();
        OctoberMarket posted = market(ports, "XS").take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
        assertThat(report.journals().cut()).isZero();
        database.execute("insert into ls_anchor (enterprise, seq, hash) values ('" + posted.enterprise + "', 99, '"
                + Fingerprint.of("gone") + "')");

        assertThat(report.journals().cut()).isEqualTo(1);
    }

    @Test
    void tablesThatAreNotThereAreSaidToBeAFault() {
        StoreReport elsewhere = StoreReport.of(database.dataSource(), database.database(), "no_such_");

        assertThatThrownBy(elsewhere::journals).isInstanceOf(DatabaseException.class);
    }
}
