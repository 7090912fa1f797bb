package io.leansafety.market;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Request;
import io.leansafety.run.TakenException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs each call as one unit of work, and each request once. Where somebody else was first the whole unit is dropped and
 * looks again, three times in all: on a database a unit that only reads can lose too. Rule S11.
 *
 * <p>A call that is part of a unit of the host's looks again in vain, since that unit has ended: the host's {@link
 * io.leansafety.port.Transactions#inOne} says so, and the host looks again.
 */
final class Units {
    private static final int MOST_ATTEMPTS = 3;

    private final Ports ports;

    Units(Ports ports) {
        this.ports = ports;
    }

    /**
     * Runs work that writes.
     *
     * @param who who asks
     * @param content what is asked
     * @param replay gives what came of the request when it was asked before
     * @param work the work; it has found out all that it refuses before it writes anything
     */
    <T> Outcome<T> write(
            Context who, PartedFingerprint content, Function<Request, T> replay, Supplier<Outcome<T>> work) {
        try {
            return inOne(() -> asked(who, content, replay).orElseGet(work));
        } catch (TakenException others) {
            return busy(Asked.KEY, "request", who.request(), "attempts", MOST_ATTEMPTS);
        }
    }

    /** What came of the request before; a refusal if something else was asked under its key. */
    private <T> Optional<Outcome<T>> asked(Context who, PartedFingerprint content, Function<Request, T> replay) {
        return ports.requests().find(who.enterprise(), who.request()).map(before -> {
            Problems problems = new Problems();
            if (!before.content().equals(content)) {
                problems.error(
                        "request-key-used",
                        RuleId.S11,
                        Asked.KEY,
                        "request",
                        who.request(),
                        "parts",
                        before.content().differences(content));
            }
            return Outcome.of(problems, () -> replay.apply(before));
        });
    }

    /** Reads what may be refused, so that all that is read is of one moment; refused too where others were first each time. */
    <T> Outcome<T> look(Supplier<Outcome<T>> work) {
        try {
            return inOne(work);
        } catch (TakenException others) {
            return busy(Asked.ROOT, "attempts", MOST_ATTEMPTS);
        }
    }

    private static <T> Outcome<T> busy(Place place, Object... arguments) {
        Problems problems = new Problems();
        problems.error("busy", RuleId.S11, place, arguments);
        return new Outcome.Refused<>(problems.errors());
    }

    /**
     * Reads, so that all that is read is of one moment.
     *
     * @throws TakenException if others were first each time
     */
    <T> T read(Supplier<T> work) {
        return inOne(work);
    }

    /**
     * Runs work that nobody asked for under a key.
     *
     * @throws TakenException if others were first each time
     */
    <T> T inOne(Supplier<T> work) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<T> done = attempt(work);
            if (done.isPresent()) {
                return done.get();
            }
        }
        return ports.transactions().inOne(work);
    }

    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(ports.transactions().inOne(work));
        } catch (TakenException others) {
            return Optional.empty();
        }
    }
}
