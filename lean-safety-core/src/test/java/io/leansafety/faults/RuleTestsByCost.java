package io.leansafety.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tests of some rules, each seen to pass without any fault, those that took the least time first. */
final class RuleTestsByCost {
    private final List<RuleTest> tests = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private RuleTestsByCost() {}

    static RuleTestsByCost of(Set<String> rules) {
        RuleTestsByCost seen = new RuleTestsByCost();
        Map<RuleTest, Long> costs = new HashMap<>();
        try (ChildFirstLoader loader = new ChildFirstLoader(Folders.classes(), Folders.testClasses())) {
            for (RuleTest test : RuleTests.all()) {
                if (test.rules().stream().anyMatch(rules::contains)) {
                    seen.run(test, loader).ifPresent(cost -> costs.put(test, cost));
                }
            }
        }
        seen.tests.addAll(costs.keySet());
        seen.tests.sort(Comparator.comparing(costs::get));
        return seen;
    }

    /** What a test costs; empty for one that fails by itself, and would blame any fault. */
    private Optional<Long> run(RuleTest test, ClassLoader loader) {
        long start = System.nanoTime();
        TestRun run = TestRun.of(test, loader);
        run.failures().forEach(failure -> failures.add(test + " " + failure.name() + ": " + failure.reason()));
        return run.failures().isEmpty() ? Optional.of(System.nanoTime() - start) : Optional.empty();
    }

    /** What failed although nothing is wrong. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** The first test of a rule that fails over the classes of a loader, and what in it failed. */
    Optional<String> firstToFail(String rule, ClassLoader loader) {
        for (RuleTest test : tests) {
            if (test.rules().contains(rule)) {
                TestRun run = TestRun.of(test, loader);
                if (!run.failures().isEmpty()) {
                    return Optional.of(test + " " + run.failures().get(0).name());
                }
            }
        }
        return Optional.empty();
    }
}
