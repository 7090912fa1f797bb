package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests of some rules: the one that caught a fault the last time first, then those that take the least time. What says
 * that something is wrong must be right else.
 */
final class RuleTestsByCost {
    private static final Pattern CATCH = Pattern.compile("(.+) — (\\S+)");

    private final List<RuleTest> tests;
    private final Supplier<List<RuleTest>> byCost = Suppliers.memoize(this::sorted);
    private final Map<String, String> caught = new HashMap<>();
    private final Set<RuleTest> passing = new HashSet<>();

    private RuleTestsByCost(Set<String> rules) {
        this.tests = RuleTests.all().stream()
                .filter(test -> test.rules().stream().anyMatch(rules::contains))
                .toList();
    }

    /**
     * The tests of some rules.
     *
     * @param rules their ids
     * @param catches lines of a fault and the test that caught it; where one is old or missing, catching takes longer
     */
    static RuleTestsByCost of(Set<String> rules, Stream<String> catches) {
        RuleTestsByCost known = new RuleTestsByCost(rules);
        catches.map(CATCH::matcher)
                .filter(Matcher::matches)
                .forEach(line -> known.caught.put(line.group(1), line.group(2)));
        return known;
    }

    private List<RuleTest> sorted() {
        Map<RuleTest, Duration> costs = new HashMap<>();
        tests.forEach(test -> costs.put(test, TestCosts.find(test).orElseGet(() -> measure(test))));
        List<RuleTest> sorted = new ArrayList<>(costs.keySet());
        sorted.sort(Comparator.comparing(costs::get));
        return sorted;
    }

    private Duration measure(RuleTest test) {
        long start = System.nanoTime();
        assertPasses(test);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A test that fails by itself would blame any fault. */
    private void assertPasses(RuleTest test) {
        if (passing.contains(test)) {
            return;
        }
        try (ChildFirstLoader loader = new ChildFirstLoader(Folders.classes(), Folders.testClasses())) {
            assertThat(TestRun.of(test, loader).failures())
                    .as("%s without a fault", test)
                    .isEmpty();
        }
        passing.add(test);
    }

    /** The first test of a fault's rule that fails over the classes of a loader. What they cost is only asked if need be. */
    Optional<RuleTest> firstToFail(PlantedFault fault, ClassLoader loader) {
        Predicate<RuleTest> catches = test -> test.rules().contains(fault.rule()) && fails(test, loader);
        Predicate<RuleTest> wasLast = test -> test.toString().equals(caught.get(fault.toString()));
        return tests.stream()
                .filter(wasLast)
                .filter(catches)
                .findFirst()
                .or(() -> byCost.get().stream()
                        .filter(wasLast.negate())
                        .filter(catches)
                        .findFirst());
    }

    private boolean fails(RuleTest test, ClassLoader loader) {
        if (TestRun.of(test, loader).failures().isEmpty()) {
            return false;
        }
        assertPasses(test);
        return true;
    }
}
