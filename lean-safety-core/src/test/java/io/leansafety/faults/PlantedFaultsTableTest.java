package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of faults keeps up with rules and sources. */
@Rule("EXCHANGE")
class PlantedFaultsTableTest {
    /** The format has tests of its own. */
    private static final Set<RuleId> WITHOUT = Set.of(RuleId.EXCHANGE);

    @Test
    void everyRuleHasAFault() {
        Set<String> rules = Stream.of(RuleId.values())
                .filter(rule -> !WITHOUT.contains(rule))
                .map(RuleId::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(faults()).extracting(PlantedFault::rule).hasSameElementsAs(rules);
    }

    @Test
    void noFaultIsListedTwice() {
        assertThat(faults()).doesNotHaveDuplicates();
        assertThat(faults()).extracting(PlantedFault::wrong).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theCodeIsThereOnce(PlantedFault fault) {
        SourceText source = FaultyClasses.sourceOf(fault);

        assertThat(source.replace(fault.find(), fault.replacement())).isNotEqualTo(source.text());
    }

    static List<PlantedFault> faults() {
        return PlantedFaults.all();
    }
}
