package io.leansafety.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tests of some rules, those that take the least time first. What says that something is wrong must be right else. */
final class RuleTestsByCost {
    private final List<RuleTest> tests = new ArrayList<>();
    private final Set<RuleTest> passing = new HashSet<>();

    private RuleTestsByCost() {}

    static RuleTestsByCost of(Set<String> rules) {
        RuleTestsByCost known = new RuleTestsByCost();
        Map<RuleTest, Duration> costs = new HashMap<>();
        for (RuleTest test : RuleTests.all()) {
            if (test.rules().stream().anyMatch(rules::contains)) {
                costs.put(test, TestCosts.find(test).orElseGet(() -> known.measure(test)));
            }
        }
        known.tests.addAll(costs.keySet());
        known.tests.sort(Comparator.comparing(costs::get));
        return known;
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

    /** The first test of a rule that fails over the classes of a loader, and what in it failed. */
    Optional<String> firstToFail(String rule, ClassLoader loader) {
        for (RuleTest test : tests) {
            if (test.rules().contains(rule)) {
                TestRun run = TestRun.of(test, loader);
                if (!run.failures().isEmpty()) {
                    assertPasses(test);
                    return Optional.of(test + " " + run.failures().get(0).name());
                }
            }
        }
        return Optional.empty();
    }
}
