package io.leansafety.cli;

import io.leansafety.rule.Problem;
import io.leansafety.rule.Severity;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A review as it is read: errors, warnings and notes, each under its heading.
 *
 * @param policy the policy's id, empty if it could not be read
 * @param problems what was found
 * @param texts the language
 */
record ReviewReport(Optional<String> policy, List<Problem> problems, Texts texts) {
    private static final String INDENT = "  ";

    /** The same in one list, the worst first. */
    static ProblemList inOrder(List<Problem> problems, Texts texts) {
        return ProblemList.of(
                problems.stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList(),
                texts);
    }

    void print(PrintStream to) {
        to.println(texts.of("review.title", DisplayText.escaped(policy.orElse("?"))));
        for (Severity severity : Severity.values()) {
            List<Problem> found = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .toList();
            to.println();
            to.println(texts.of("review." + severity.name(), found.size()));
            ProblemList.of(found, texts).printLines(INDENT, to);
        }
    }
}
