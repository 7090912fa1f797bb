package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault makes a test of its rule fail; which one is written to {@code target/planted-faults.txt}. */
@Tag("faults")
@Rule("EXCHANGE")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private final Set<String> caught = new TreeSet<>();
    private RuleTestsByCost tests = RuleTestsByCost.of(Set.of());

    @BeforeAll
    void knowsWhatTheTestsTake() {
        tests = RuleTestsByCost.of(
                PlantedFaults.all().stream().map(PlantedFault::rule).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aTestOfTheRuleFails(PlantedFault fault, @TempDir Path folder) {
        Path faulty = FaultyClasses.compile(fault, folder);
        try (ChildFirstLoader loader = new ChildFirstLoader(faulty, Folders.classes(), Folders.testClasses())) {
            Optional<String> failed = tests.firstToFail(fault.rule(), loader);

            assertThat(failed)
                    .as("a test of %s that fails when %s", fault.rule(), fault.wrong())
                    .isPresent();
            caught.add(fault + " — " + failed.orElse(""));
        }
    }

    static List<PlantedFault> faults() {
        return PlantedFaults.all();
    }

    @AfterAll
    void tellsWhatCaughtEachFault() throws IOException {
        Files.write(Folders.classes().resolveSibling("planted-faults.txt"), caught);
    }
}
