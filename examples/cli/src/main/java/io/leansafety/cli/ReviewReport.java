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
 * @param title what was reviewed
 * @param problems what was found
 * @param texts the language
 */
record ReviewReport(String title, List<Problem> problems, Texts texts) {
    private static final String INDENT = "  ";

    /** The review of a policy; its id is empty if it could not be read. */
    static ReviewReport ofPolicy(Optional<String> policy, List<Problem> problems, Texts texts) {
        return new ReviewReport(texts.of("review.title", DisplayText.escaped(policy.orElse("?"))), problems, texts);
    }

    /** The review of the checklists of a company. */
    static ReviewReport ofChecklists(List<Problem> problems, Texts texts) {
        return new ReviewReport(texts.of("review.checklists"), problems, texts);
    }

    /** The same in one list, the worst first. */
    static ProblemList inOrder(List<Problem> problems, Texts texts) {
        return ProblemList.of(
                problems.stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList(),
                texts);
    }

    /** The check of a roster. */
    static ReviewReport ofRoster(List<Problem> problems, Texts texts) {
        return new ReviewReport(texts.of("review.roster"), problems, texts);
    }

    void print(PrintStream to) {
        to.println(title);
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
