package io.leansafety.spring;

import io.leansafety.port.CallWatcher;
import io.leansafety.run.DeskCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes each call of a desk, so that whatever was observed around it goes on in it.
 *
 * @param registry where
 */
record ObservedCalls(ObservationRegistry registry) implements CallWatcher {
    @Override
    public Watch begins(DeskCall call) {
        Observation observation = Observation.createNotStarted(CallTags.CALL_METER, registry)
                .contextualName(call.toString())
                .lowCardinalityKeyValue(CallTags.DESK, call.desk())
                .lowCardinalityKeyValue(CallTags.CALL, call.name())
                .start();
        Observation.Scope scope = observation.openScope();
        return end -> {
            try {
                scope.close();
            } finally {
                observation.lowCardinalityKeyValue(CallTags.OUTCOME, CallTags.outcome(end));
                if (end.thrown() != null) {
                    observation.error(end.thrown());
                }
                observation.stop();
            }
        };
    }
}
