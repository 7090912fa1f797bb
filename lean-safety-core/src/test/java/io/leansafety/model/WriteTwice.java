package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Ports;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.Request;
import io.leansafety.run.RunStep;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.Optional;

/** Writes something else under a key that is taken: the store must say so, and keep what was there. Invariant I3. */
final class WriteTwice {
    private final Ports ports;

    WriteTwice(Ports ports) {
        this.ports = ports;
    }

    /** Writes what came of a call once more; false where there is nothing of the kind. */
    boolean of(Call call, int kind) {
        EnterpriseId enterprise = call.who().enterprise();
        return switch (kind) {
            case 0 ->
                again(ports.requests().find(enterprise, call.who().request()).map(this::request));
            case 1 ->
                again(ports.receivedMonths().latest(enterprise, call.month()).map(this::version));
            case 2 ->
                again(ports.runs().history(enterprise, call.month()).last().map(this::step));
            case 3 ->
                again(ports.policies().of(enterprise).stream()
                        .findAny()
                        .map(policy -> () -> ports.policies().publish(enterprise, policy)));
            default -> again(run(enterprise, call));
        };
    }

    private boolean again(Optional<Runnable> write) {
        write.ifPresent(taken -> assertThatThrownBy(() -> ports.transactions().inOne(() -> {
                    taken.run();
                    return true;
                }))
                .isInstanceOf(TakenException.class)
                .satisfies(World::holdSecret));
        return write.isPresent();
    }

    private Runnable request(Request request) {
        return () -> ports.requests()
                .add(new Request(
                        request.enterprise(), request.key(), request.content(), request.month(), request.number() + 1));
    }

    private Runnable version(ReceivedMonth received) {
        return () -> ports.receivedMonths()
                .add(new ReceivedMonth(
                        received.enterprise(),
                        received.month(),
                        received.version(),
                        received.facts(),
                        new PersonId("X9"),
                        received.at()));
    }

    private Runnable step(RunStep step) {
        return () -> ports.runs()
                .add(new RunStep(
                        step.enterprise(),
                        step.period(),
                        step.sequence(),
                        step.revision(),
                        step.step(),
                        step.state(),
                        new PersonId("X9"),
                        step.at(),
                        step.factsVersion(),
                        step.fingerprint(),
                        step.previous()));
    }

    /** The run, and with it the entries that it has posted. */
    private Optional<Runnable> run(EnterpriseId enterprise, Call call) {
        MonthHistory history = ports.runs().history(enterprise, call.month());
        return ports.runs().find(enterprise, call.month(), history.revision()).map(run -> () -> {
            ports.journalEntries()
                    .add(List.copyOf(ports.journalEntries().postedBy(enterprise, call.month(), history.revision())));
            ports.runs().keep(run);
        });
    }
}
