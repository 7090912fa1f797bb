package io.leansafety.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.leansafety.rule.ImportedClasses;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The library keeps the rules of its architecture, and each rule finds the faults that are planted for it. */
class ArchitectureTest {
    private static final String BASE = "io.leansafety";
    private static final String FAULTS = "io.leansafety.architecture.fault";
    private static final JavaClasses LIBRARY = ImportedClasses.ofLibrary();
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPath(Path.of("target/test-classes", FAULTS.split("\\.", -1)));

    /** Each rule with the classes in which it must find a fault, and no others. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "rooms see only what the picture allows",
                        ArchitectureRules::roomsSeeOnlyWhatThePictureAllows,
                        "assessment.SeesFinding",
                        "value.SeesSettlement"),
                rule("every class is in a room", ArchitectureRules::everyClassIsInARoom, "Homeless", "common.Helper"),
                rule(
                        "rule rooms call no clock, random, environment, I/O, thread or logger",
                        ArchitectureRules::ruleRoomsAreAlone,
                        "ledger.AsksTheClock",
                        "ledger.HoldsAThread",
                        "ledger.ReadsAFile",
                        "ledger.ReadsTheEnvironment",
                        "ledger.SettlesInParallel",
                        "ledger.SpeaksTheLocalLanguage",
                        "ledger.ThrowsDice",
                        "ledger.WritesALog"),
                rule(
                        "nothing is a double or a float",
                        ArchitectureRules::nothingIsADouble,
                        "policy.ComputesInDouble",
                        "policy.HoldsADouble"),
                rule(
                        "only values round",
                        ArchitectureRules::onlyValuesRound,
                        "policy.RoundsByItself",
                        "policy.SetsTheScale"),
                rule(
                        "ports only say what a host provides",
                        ArchitectureRules::portsOnlySayWhatAHostProvides,
                        "port.DoesSomething",
                        "port.ShowsALibrary",
                        "port.ThrowsAnything"),
                rule("public types are closed", ArchitectureRules::publicTypesAreClosed, "policy.IsOpen"),
                rule(
                        "signatures show only types of the JDK",
                        ArchitectureRules::signaturesShowOnlyJdkTypes,
                        "policy.ShowsGuava"),
                rule("only json reads json", ArchitectureRules::onlyJsonReadsJson, "policy.ReadsJson"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theLibraryKeepsTheRule(String name, Function<ArchitectureRules, ArchRule> rule, List<String> faulty) {
        rule.apply(new ArchitectureRules(BASE)).as(name).check(LIBRARY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFindsWhatIsPlanted(String name, Function<ArchitectureRules, ArchRule> rule, List<String> faulty) {
        Collection<String> found = rule.apply(new ArchitectureRules(FAULTS))
                .evaluate(PLANTED)
                .getFailureReport()
                .getDetails();
        assertThat(PLANTED.stream()
                        .map(javaClass -> javaClass.getName().substring(FAULTS.length() + 1))
                        .filter(planted -> found.stream().anyMatch(detail -> names(detail, planted)))
                        .sorted())
                .as(name)
                .containsExactlyElementsOf(faulty);
    }

    @Test
    void allRoomsAreThere() {
        assertThat(LIBRARY.stream()
                        .map(javaClass -> javaClass.getPackageName().substring(BASE.length()))
                        .distinct())
                .contains(
                        ".assessment",
                        ".finding",
                        ".json",
                        ".ledger",
                        ".organization",
                        ".policy",
                        ".port",
                        ".pricing",
                        ".print",
                        ".roster",
                        ".rule",
                        ".settlement",
                        ".statement",
                        ".trading",
                        ".value",
                        ".view",
                        ".workbook");
    }

    /** A detail begins with the class, or with a method of it, in which the fault is. */
    private static boolean names(String detail, String planted) {
        String origin = FAULTS + "." + planted;
        return detail.startsWith(origin + ":")
                || detail.startsWith("Method <" + origin + ".")
                || detail.startsWith("Field <" + origin + ".");
    }

    private static Arguments rule(String name, Function<ArchitectureRules, ArchRule> rule, String... faulty) {
        return arguments(name, rule, List.of(faulty));
    }
}
