package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample month through a database is what the exchange makes of its file, to the fen and to the fingerprint. */
@Rule({"S9", "S11", "S13"})
abstract class SampleMonthContract {
    private final TestDatabase database;

    SampleMonthContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theSampleMonthIsWhatTheExchangeMakesOfItsFile() {
        SampleMonth sample = new SampleMonth(database.empty());
        sample.post();

        assertIsTheSample(sample);
    }

    /** Whatever version the library has by then. */
    @Test
    void aMonthThatWasPostedInTheFirstVersionOfTheTablesIsStillTheSame() throws IOException {
        TestDatabase old = database.withPrefix("old_");
        old.empty();
        Dump.load(old, Dump.VERSION_1);
        LeanSafetySchema.migrate(old.dataSource(), old.database(), "old_");

        assertIsTheSample(new SampleMonth(old.ports()));
    }

    private static void assertIsTheSample(SampleMonth sample) {
        assertThat(sample.posted()).isEqualTo(SampleMonth.written(SampleMonth.expected()));
        assertThat(sample.taken(MonthStep.POST)).isEqualTo(SampleMonth.expectedFingerprint());
        assertThat(sample.market.journal().verify(SampleMonth.YF).isSound()).isTrue();
    }
}
