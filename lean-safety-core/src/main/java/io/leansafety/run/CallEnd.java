package io.leansafety.run;

import io.leansafety.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call of a desk came out. It names nobody: of what was wrong it has the codes.
 *
 * @param ending what came of it
 * @param problems one for each warning of what was accepted, or for everything that is wrong with what was refused, in order
 * @param lookedAgain how often it looked again, since somebody else was first
 * @param thrown what it threw, null for any other ending
 */
public record CallEnd(
        Ending ending,
        List<Told> problems,
        int lookedAgain,
        @Nullable Throwable thrown) {
    public CallEnd {
        problems = List.copyOf(problems);
    }

    /** What comes of a call. */
    public enum Ending {
        /** It was done, or answered. */
        ACCEPTED,
        /** It had been done before, so that nothing was done now. */
        REPLAYED,
        /** It was refused, and nothing was done. */
        REFUSED,
        /** It threw, and nothing was done. */
        THROWN
    }

    /**
     * A problem without its place and arguments.
     *
     * @param code what it is, as {@code "unknown-item"}
     * @param severity whether it was refused for it
     */
    public record Told(String code, Severity severity) {}
}
