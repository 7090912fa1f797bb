package io.leansafety.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test over the classes of a loader, up to the first failure. */
final class TestRun implements TestExecutionListener {
    private static final Path REMEMBERED = Folders.classes().resolveSibling("planted-faults-jqwik");

    private final CancellationToken token = CancellationToken.create();
    private final List<Failure> failures = new ArrayList<>();
    private int passed;

    /** What failed, and why. */
    record Failure(String name, String reason) {}

    private TestRun() {}

    static TestRun of(RuleTest test, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            TestRun run = new TestRun();
            var launcher = LauncherFactory.create();
            TestPlan plan = launcher.discover(request(test, loader));
            launcher.execute(LauncherExecutionRequestBuilder.request(plan)
                    .listeners(run)
                    .cancellationToken(run.token)
                    .build());
            return run;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What failed; at most one where the engine can stop. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** How many tests passed, containers left out. */
    int passed() {
        return passed;
    }

    /** A property that a fault breaks must not be remembered with those that fail in earnest, nor be printed. */
    private static LauncherDiscoveryRequest request(RuleTest test, ClassLoader loader) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(test.selector(loader))
                .configurationParameter("jqwik.database", REMEMBERED.toString())
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            String reason = result.getThrowable().map(Throwable::toString).orElse("");
            failures.add(new Failure(test.getDisplayName(), reason));
            token.cancel();
        } else if (test.isTest()) {
            passed++;
        }
    }
}
