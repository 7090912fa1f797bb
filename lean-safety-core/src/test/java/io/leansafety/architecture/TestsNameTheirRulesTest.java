package io.leansafety.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.leansafety.rule.ImportedClasses;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests name the rules that they hold, each by an id that there is. */
class TestsNameTheirRulesTest {
    private static final JavaClasses TESTS = ImportedClasses.ofTests();
    private static final List<String> TESTING = List.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    @Test
    void everyTestOfARuleNamesIt() {
        assertThat(TESTS.stream()
                        .filter(javaClass -> !javaClass.getPackageName().contains(".architecture"))
                        .flatMap(javaClass -> javaClass.getMethods().stream())
                        .filter(TestsNameTheirRulesTest::isTest)
                        .filter(method -> !method.isAnnotatedWith(Rule.class)
                                && !method.getOwner().isAnnotatedWith(Rule.class)))
                .map(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void everyRuleNamedIsOne() {
        Set<String> ids = Stream.of(RuleId.values()).map(RuleId::id).collect(Collectors.toSet());
        Stream<String> onClasses = TESTS.stream()
                .filter(javaClass -> javaClass.isAnnotatedWith(Rule.class))
                .map(javaClass -> javaClass.getAnnotationOfType(Rule.class))
                .flatMap(rule -> Stream.of(rule.value()));
        Stream<String> onMethods = TESTS.stream()
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(method -> method.isAnnotatedWith(Rule.class))
                .map(method -> method.getAnnotationOfType(Rule.class))
                .flatMap(rule -> Stream.of(rule.value()));
        assertThat(Stream.concat(onClasses, onMethods)).isNotEmpty().isSubsetOf(ids);
    }

    private static boolean isTest(JavaMethod method) {
        return TESTING.stream().anyMatch(method::isAnnotatedWith);
    }
}
