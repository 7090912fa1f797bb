package io.leansafety.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when the value of a refused {@link Outcome} is asked for; carries all problems. Its message names places, rules
 * and codes only: what a user wrote is in the problems, and must not reach a log with a stack trace.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates an exception.
     *
     * @param problems everything that is wrong
     */
    public RefusedException(List<Problem> problems) {
        super(problems.stream()
                .map(problem ->
                        problem.document() + " " + problem.path() + " [" + problem.rule() + "] " + problem.code())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return everything that is wrong} */
    public List<Problem> problems() {
        return problems;
    }
}
