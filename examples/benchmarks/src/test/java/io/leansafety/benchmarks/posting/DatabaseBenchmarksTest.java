package io.leansafety.benchmarks.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** They run at a small size; how long that takes says nothing. */
class DatabaseBenchmarksTest {
    private static final int PEOPLE = 60;

    private final StringWriter said = new StringWriter();

    @Test
    void aMonthIsPostedAndCopiedAndPeopleAreSettledBothWays() throws Exception {
        new PostingBenchmark(PEOPLE, 20, 1, new PrintWriter(said)).run();

        assertThat(said.toString())
                .containsPattern("\\{step=1, .*person_figures=60, settled=\\d+, entry=\\d+, request=1, event=1}")
                .containsPattern("\\| 1 \\| [\\d,]+ \\| [\\d,]+ \\| \\d+\\.\\d\\d \\|\\R$");
    }

    @Test
    void stepsAreTakenAtADesk() throws Exception {
        new DeskBenchmark(PEOPLE, 2, 20, new PrintWriter(said)).run();

        assertThat(said.toString())
                .startsWith("60 people, 2 versions: the first call ")
                .contains("calls 11 to 20");
    }
}
