package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fault of {@link ModelFaults} makes the model of months fail, and each of {@link DeskFaults} the model of the desks,
 * whatever other tests catch it.
 */
@Tag("faults")
@Rule("EXCHANGE")
class ModelFaultsTest {
    private static final RuleTest MONTHS = model("MarketModelTest");
    private static final RuleTest DESKS = model("DeskModelTest");

    private static RuleTest model(String test) {
        return new RuleTest("io.leansafety.model." + test, "theSameHistoriesGoAsForetold", "", Set.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theModelHoldsWithoutAFault(RuleTest model) {
        try (ChildFirstLoader loader = new ChildFirstLoader(Folders.classes(), Folders.testClasses())) {
            TestRun run = TestRun.of(model, loader);

            assertThat(run.failures()).isEmpty();
            assertThat(run.passed()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfMonths")
    void theModelOfMonthsFails(PlantedFault fault, @TempDir Path folder) {
        assertFails(MONTHS, fault, folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfDesks")
    void theModelOfTheDesksFails(PlantedFault fault, @TempDir Path folder) {
        assertFails(DESKS, fault, folder);
    }

    private static void assertFails(RuleTest model, PlantedFault fault, Path folder) {
        Path faulty = FaultyClasses.compile(fault, folder);
        try (ChildFirstLoader loader = new ChildFirstLoader(faulty, Folders.classes(), Folders.testClasses())) {
            List<TestRun.Failure> failures = TestRun.of(model, loader).failures();

            assertThat(failures).as("the model fails when %s", fault.wrong()).isNotEmpty();
            System.out.println(
                    fault + " — " + failures.get(0).reason().lines().findFirst().orElse(""));
        }
    }

    static List<RuleTest> models() {
        return List.of(MONTHS, DESKS);
    }

    static List<PlantedFault> faultsOfMonths() {
        return ModelFaults.all();
    }

    static List<PlantedFault> faultsOfDesks() {
        return DeskFaults.all();
    }
}
