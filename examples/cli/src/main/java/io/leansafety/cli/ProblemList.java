package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import java.io.PrintStream;
import java.util.List;

/**
 * Problems as a reader gets them: one line each, or a {@code lean-safety-errors/1} document.
 *
 * @param problems the problems
 * @param texts the language
 */
record ProblemList(List<Problem> problems, Texts texts) {
    static ProblemList of(List<Problem> problems, Texts texts) {
        return new ProblemList(problems, texts);
    }

    void print(boolean isJson, PrintStream to) {
        if (isJson) {
            Exchange.writeErrors(problems, texts.locale(), to);
        } else {
            printLines("", to);
        }
    }

    /** Prints {@code month findings[3].item [P1] sentence} for each, after an indent. */
    void printLines(String indent, PrintStream to) {
        ProblemTexts sentences = ProblemTexts.in(texts.locale());
        for (Problem problem : problems) {
            String place = problem.path().isEmpty() ? "" : " " + problem.path();
            to.println(indent
                    + DisplayText.escaped(
                            problem.document() + place + " [" + problem.rule() + "] " + sentences.textOf(problem)));
        }
    }
}
