package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.Durability.Risk;
import io.leansafety.rule.Rule;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the settings of a database put at risk. */
@Rule("S9")
abstract class DurabilityContract {
    /** A database that loses nothing. */
    abstract DataSource good();

    /** The same database with one setting that may lose what was committed. */
    abstract DataSource risky();

    /** The setting, as {@code fsync is off, should be on}. */
    abstract String said();

    @Test
    void goodSettingsPutNothingAtRisk() {
        assertThat(Durability.report(good())).isEmpty();
    }

    @Test
    void aSettingThatMayLoseWhatWasCommittedIsNamed() {
        List<Risk> risks = Durability.report(risky());

        assertThat(risks).singleElement().satisfies(risk -> {
            assertThat(risk.toString())
                    .isEqualTo(said() + ": what was committed may be lost when the machine or the server stops");
            assertThat(risk.value()).isNotEqualTo(risk.expected());
        });
    }
}
