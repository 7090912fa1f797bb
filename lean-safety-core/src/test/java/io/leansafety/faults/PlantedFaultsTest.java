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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fault makes a test of its rule fail; which one is written to {@code target/planted-faults.txt}. A copy of that among
 * the sources says where to look first: who plants a fault or moves a test does well to copy it again.
 */
@Tag("faults")
@Rule("EXCHANGE")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private static final Path CAUGHT = Path.of("src/test/planted-faults.txt");

    private final Set<String> caught = new TreeSet<>();
    private RuleTestsByCost tests = RuleTestsByCost.of(Set.of(), Stream.empty());

    @BeforeAll
    void knowsTheTests() throws IOException {
        try (Stream<String> catches = Files.lines(CAUGHT)) {
            tests = RuleTestsByCost.of(
                    PlantedFaults.all().stream().map(PlantedFault::rule).collect(Collectors.toSet()), catches);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aTestOfTheRuleFails(PlantedFault fault, @TempDir Path folder) {
        Path faulty = FaultyClasses.compile(fault, folder);
        try (ChildFirstLoader loader = new ChildFirstLoader(faulty, Folders.classes(), Folders.testClasses())) {
            Optional<RuleTest> failed = tests.firstToFail(fault, loader);

            assertThat(failed)
                    .as("a test of %s that fails when %s", fault.rule(), fault.wrong())
                    .isPresent();
            failed.ifPresent(test -> caught.add(fault + " — " + test));
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
