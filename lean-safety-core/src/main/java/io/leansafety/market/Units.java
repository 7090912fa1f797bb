package io.leansafety.market;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.Request;
import io.leansafety.run.TakenException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs each call as one unit of work, and each request once. Rule S11. */
final class Units {
    private static final int MOST_ATTEMPTS = 3;

    private final Ports ports;

    Units(Ports ports) {
        this.ports = ports;
    }

    /**
     * Runs work that writes. When somebody else was first at some key, the whole unit is dropped and looks again.
     *
     * @param who who asks
     * @param content what is asked
     * @param replay gives what came of the request when it was asked before
     * @param work the work; it has found out all that it refuses before it writes anything
     */
    <T> Outcome<T> write(
            Context who, PartedFingerprint content, Function<Request, T> replay, Supplier<Outcome<T>> work) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Outcome<T>> done =
                    attempt(() -> asked(who, content, replay).orElseGet(work));
            if (done.isPresent()) {
                return done.get();
            }
        }
        Problems problems = new Problems();
        problems.error("busy", RuleId.S11, Asked.KEY, "request", who.request(), "attempts", MOST_ATTEMPTS);
        return new Outcome.Refused<>(problems.errors());
    }

    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(ports.transactions().inOne(work));
        } catch (TakenException first) {
            return Optional.empty();
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

    /** Reads, so that all that is read is of one moment. */
    <T> T read(Supplier<T> work) {
        return ports.transactions().inOne(work);
    }
}
