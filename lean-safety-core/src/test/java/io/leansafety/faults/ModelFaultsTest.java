package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of {@link ModelFaults} makes the model of the market fail, whatever other tests catch it. */
@Tag("faults")
@Rule("EXCHANGE")
class ModelFaultsTest {
    private static final RuleTest MODEL =
            new RuleTest("io.leansafety.model.MarketModelTest", "theSameHistoriesGoAsForetold", "", Set.of());

    @Test
    void theModelHoldsWithoutAFault() {
        try (ChildFirstLoader loader = new ChildFirstLoader(Folders.classes(), Folders.testClasses())) {
            TestRun run = TestRun.of(MODEL, loader);

            assertThat(run.failures()).isEmpty();
            assertThat(run.passed()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theModelFails(PlantedFault fault, @TempDir Path folder) {
        Path faulty = FaultyClasses.compile(fault, folder);
        try (ChildFirstLoader loader = new ChildFirstLoader(faulty, Folders.classes(), Folders.testClasses())) {
            List<TestRun.Failure> failures = TestRun.of(MODEL, loader).failures();

            assertThat(failures).as("the model fails when %s", fault.wrong()).isNotEmpty();
            System.out.println(
                    fault + " — " + failures.get(0).reason().lines().findFirst().orElse(""));
        }
    }

    static List<PlantedFault> faults() {
        return ModelFaults.all();
    }
}
