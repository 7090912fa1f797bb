package io.leansafety.market;

import com.google.common.base.Ascii;
import com.google.common.collect.Lists;
import io.leansafety.port.CallWatcher;
import io.leansafety.port.CallWatcher.Watch;
import io.leansafety.rule.Outcome;
import io.leansafety.run.CallEnd;
import io.leansafety.run.CallEnd.Ending;
import io.leansafety.run.CallEnd.Told;
import io.leansafety.run.DeskCall;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call of a desk from its begin to its end, and who watches it. What a watcher throws changes nothing of it. */
final class WatchedCall {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedCall.class);
    private static final String DESK = "Desk";
    private static final String ROOM = WatchedCall.class.getPackageName() + ".";

    private final List<Watch> watches;
    private int attempts;

    private WatchedCall(List<Watch> watches) {
        this.watches = watches;
    }

    static WatchedCall begin(List<CallWatcher> watchers) {
        if (watchers.isEmpty()) {
            return new WatchedCall(List.of());
        }
        DeskCall call = running();
        return new WatchedCall(watchers.stream()
                .flatMap(watcher -> guarded(() -> watcher.begins(call)).stream())
                .toList());
    }

    /**
     * What runs is named by the stack: the name of the desk's own method can't be another than its caller wrote, and is
     * looked for only where somebody watches. A desk may go through methods of its own, so that the outermost counts.
     */
    private static DeskCall running() {
        StackFrame called = StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(frame -> !isOfADesk(frame))
                        .takeWhile(WatchedCall::isOfADesk)
                        .reduce((inner, outer) -> outer))
                .orElseThrow();
        String desk = called.getClassName().substring(ROOM.length());
        return new DeskCall(
                Ascii.toLowerCase(desk.substring(0, desk.length() - DESK.length())), called.getMethodName());
    }

    private static boolean isOfADesk(StackFrame frame) {
        return frame.getClassName().startsWith(ROOM) && frame.getClassName().endsWith(DESK);
    }

    /** Counts a unit of work that begins. */
    void attempt() {
        attempts++;
    }

    void answered(@Nullable Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            end(endingOf(outcome), outcome, null);
        } else {
            end(Ending.ACCEPTED, null, null);
        }
    }

    private static Ending endingOf(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Accepted<?> accepted) {
            return accepted.value() instanceof AnyReceipt receipt && receipt.isReplay()
                    ? Ending.REPLAYED
                    : Ending.ACCEPTED;
        }
        return Ending.REFUSED;
    }

    void threw(Throwable thrown) {
        end(Ending.THROWN, null, thrown);
    }

    private void end(Ending ending, @Nullable Outcome<?> outcome, @Nullable Throwable thrown) {
        if (watches.isEmpty()) {
            return;
        }
        Stream<Told> problems = Stream.ofNullable(outcome)
                .flatMap(given -> given.problems().stream())
                .map(problem -> new Told(problem.code(), problem.severity()));
        CallEnd end = new CallEnd(ending, problems.toList(), Math.max(0, attempts - 1), thrown);
        Lists.reverse(watches)
                .forEach(watch -> guarded(() -> {
                    watch.ended(end);
                    return watch;
                }));
    }

    /** An error is no other: what is kept is kept, and a library that is missing must not say that it is not. */
    private static <T> Optional<T> guarded(Supplier<T> watching) {
        try {
            return Optional.ofNullable(watching.get());
        } catch (RuntimeException | Error failed) {
            LOG.warn("a watcher of calls failed", failed);
            return Optional.empty();
        }
    }
}
