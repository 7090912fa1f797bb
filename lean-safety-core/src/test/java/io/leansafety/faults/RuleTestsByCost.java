package io.leansafety.faults;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a test of a rule that fails. Those are tried first that took the least time before, or that, not tried yet, name the
 * fewest rules; one that fails must pass where nothing is wrong, or it would blame any fault.
 */
final class RuleTestsByCost implements AutoCloseable {
    /** What a test that was not tried yet is thought to take for each rule that it names. */
    private static final long GUESSED_NANOS = 100_000_000;

    private final List<RuleTest> tests = RuleTests.all();
    private final Map<RuleTest, Long> costs = new HashMap<>();
    private final Set<RuleTest> sound = new HashSet<>();
    private final ChildFirstLoader faultless = new ChildFirstLoader(Folders.classes(), Folders.testClasses());

    /** The first test of a rule that fails over the classes of a loader, and what in it failed. */
    Optional<String> firstToFail(String rule, ClassLoader loader) {
        return tests.stream()
                .filter(test -> test.rules().contains(rule))
                .sorted(Comparator.comparing(this::cost))
                .flatMap(test -> failure(test, loader).stream())
                .findFirst();
    }

    private long cost(RuleTest test) {
        return costs.getOrDefault(test, test.rules().size() * GUESSED_NANOS);
    }

    private Optional<String> failure(RuleTest test, ClassLoader loader) {
        long start = System.nanoTime();
        TestRun run = TestRun.of(test, loader);
        if (run.failures().isEmpty()) {
            costs.put(test, System.nanoTime() - start);
            return Optional.empty();
        }
        requireSound(test);
        return Optional.of(test + " " + run.failures().get(0).name());
    }

    private void requireSound(RuleTest test) {
        if (sound.add(test)) {
            TestRun.of(test, faultless).failures().stream().findFirst().ifPresent(failure -> {
                throw new IllegalStateException(
                        test + " fails where nothing is wrong: " + failure.name() + ": " + failure.reason());
            });
        }
    }

    @Override
    public void close() {
        faultless.close();
    }
}
