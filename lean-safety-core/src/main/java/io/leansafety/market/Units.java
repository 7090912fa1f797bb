package io.leansafety.market;

import io.leansafety.port.CallWatcher;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.TakenException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs each call as one unit of work, and each request once. Where somebody else was first the whole unit is dropped and
 * looks again, three times in all: on a database a unit that only reads can lose too. Whoever watches is told of each call,
 * once. Rule S11.
 *
 * <p>A call that is part of a unit of the host's looks again in vain, since that unit has ended: the host's {@link
 * io.leansafety.port.Transactions#inOne} says so, and the host looks again.
 */
final class Units {
    private static final int MOST_ATTEMPTS = 3;

    private final Ports ports;
    private final List<CallWatcher> watchers;

    Units(Ports ports, List<CallWatcher> watchers) {
        this.ports = ports;
        this.watchers = watchers;
    }

    /**
     * Runs a call of a desk, which whoever watches is told of; those below do so themselves.
     *
     * @param work is given the call, in which it {@linkplain #inOne runs} its units
     */
    <T> T call(Function<WatchedCall, T> work) {
        WatchedCall call = WatchedCall.begin(watchers);
        try {
            T answer = work.apply(call);
            call.answered(answer);
            return answer;
        } catch (RuntimeException | Error thrown) {
            call.threw(thrown);
            throw thrown;
        }
    }

    /**
     * Runs work that writes.
     *
     * @param form finds what is wrong with the form of what is asked; then nothing is looked at
     * @param asked gives the request
     */
    <T> Outcome<T> write(Supplier<Problems> form, Supplier<Writing<T>> asked) {
        return call(call -> formed(form.get(), () -> write(call, asked.get())));
    }

    private <T> Outcome<T> write(WatchedCall call, Writing<T> writing) {
        try {
            return inOne(call, () -> before(writing).orElseGet(writing.work()));
        } catch (TakenException others) {
            checkGoesOn(others);
            return busy(Asked.KEY, "request", writing.who().request(), "attempts", MOST_ATTEMPTS);
        }
    }

    /** What came of the request before; a refusal if something else was asked under its key. */
    private <T> Optional<Outcome<T>> before(Writing<T> writing) {
        Context who = writing.who();
        return ports.requests().find(who.enterprise(), who.request()).map(before -> {
            Problems problems = new Problems();
            if (!before.content().equals(writing.content())) {
                problems.error(
                        "request-key-used",
                        RuleId.S11,
                        Asked.KEY,
                        "request",
                        who.request(),
                        "parts",
                        before.content().differences(writing.content()));
            }
            return Outcome.of(problems, () -> writing.replay().apply(before));
        });
    }

    /** Reads what may be refused, so that all that is read is of one moment; refused too where others were first each time. */
    <T> Outcome<T> look(Supplier<Outcome<T>> work) {
        return look(Problems::new, work);
    }

    /**
     * Reads what may be refused.
     *
     * @param form finds what is wrong with the form of what is asked; then nothing is looked at
     */
    <T> Outcome<T> look(Supplier<Problems> form, Supplier<Outcome<T>> work) {
        return call(call -> formed(form.get(), () -> look(call, work)));
    }

    private <T> Outcome<T> look(WatchedCall call, Supplier<Outcome<T>> work) {
        try {
            return lookIn(call, work);
        } catch (TakenException others) {
            checkGoesOn(others);
            return busy(Asked.ROOT, "attempts", MOST_ATTEMPTS);
        }
    }

    private static <T> Outcome<T> formed(Problems form, Supplier<Outcome<T>> next) {
        return form.hasErrors() ? new Outcome.Refused<>(form.errors()) : next.get();
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
        return call(call -> lookIn(call, work));
    }

    /**
     * Runs work of a call.
     *
     * @throws TakenException if others were first each time
     */
    <T> T inOne(WatchedCall call, Supplier<T> work) {
        return attempts(call, () -> ports.transactions().inOne(work));
    }

    /**
     * Runs work of a call that only reads.
     *
     * @throws TakenException if others were first each time
     */
    <T> T lookIn(WatchedCall call, Supplier<T> work) {
        return attempts(call, () -> ports.transactions().look(work));
    }

    private static <T> T attempts(WatchedCall call, Supplier<T> unit) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<T> done = attempt(call, unit);
            if (done.isPresent()) {
                return done.get();
            }
        }
        call.attempt();
        return unit.get();
    }

    private static <T> Optional<T> attempt(WatchedCall call, Supplier<T> unit) {
        call.attempt();
        try {
            return Optional.of(unit.get());
        } catch (TakenException others) {
            checkGoesOn(others);
            return Optional.empty();
        }
    }

    /** What the host did before the call is gone with its transaction: it must not take an answer for one to go on by. */
    private static void checkGoesOn(TakenException others) {
        if (others.isOfTransaction()) {
            throw others;
        }
    }
}
