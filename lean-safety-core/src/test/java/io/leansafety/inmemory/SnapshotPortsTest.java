package io.leansafety.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.port.Ports;
import io.leansafety.port.UnitsContract;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The contract of units refuses a store that has snapshots alone. */
@Rule("S11")
class SnapshotPortsTest {
    /** The contract over such a store; only the test below runs it. */
    static final class SnapshotUnits extends UnitsContract {
        private final Ports ports = new SnapshotPorts();

        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return 30;
        }
    }

    @Test
    void whereEachUnitHasASnapshotTheContractSaysThatTwoWereFirst() {
        TestExecutionSummary summary = run(SnapshotUnits.class);

        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .containsExactlyInAnyOrder(
                        "ofTwoUnitsThatLookForWhatTheOtherWritesOneIsFirst()",
                        "ofTwoMonthsOneIsTheFirst()",
                        "ofTwoNumbersOneIsTheFirst()");
        assertThat(summary.getFailures())
                .extracting(Failure::getException)
                .allSatisfy(thrown -> assertThat(thrown).hasMessageContaining("[true, true]"));
        assertThat(summary.getTestsSucceededCount())
                .as("all that is about one key or one unit")
                .isEqualTo(3);
    }

    private static TestExecutionSummary run(Class<?> contract) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(contract))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        listener);
        return listener.getSummary();
    }
}
