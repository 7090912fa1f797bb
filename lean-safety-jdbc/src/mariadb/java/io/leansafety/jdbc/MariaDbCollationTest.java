package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.Durability.Risk;
import io.leansafety.rule.Rule;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Ids that are not compared by their bytes are a risk; the host's tables, and Flyway's, are compared as they like. */
@Rule("S11")
class MariaDbCollationTest {
    @Test
    void aColumnThatIsComparedOtherwiseIsNamed() {
        DataSource source = MariaDbServer.fresh();
        LeanSafetySchema.migrate(source, Database.MYSQL);
        PlainSql owner = new PlainSql(source);
        owner.run("create table ls_of_the_host (id varchar(9) character set latin1 collate latin1_swedish_ci)");
        assertThat(Durability.report(source)).isEmpty();

        owner.run("alter table ls_request modify request_key varchar(64) character set ascii"
                + " collate ascii_general_ci not null");
        assertThat(Durability.report(source))
                .extracting(Risk::toString)
                .containsExactly("collation of ls_request.request_key is ascii_general_ci,"
                        + " should be ascii_bin or utf8mb4_bin: ids that differ in case or in a trailing space may be"
                        + " taken for one");
    }
}
