package io.leansafety.json;

import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes problems, with their sentences in one language. */
final class ProblemWriter {
    private static final String FORMAT = "lean-safety-errors/1";

    private final ProblemTexts texts;

    ProblemWriter(Locale locale) {
        this.texts = ProblemTexts.in(locale);
    }

    void writeDocument(List<Problem> problems, OutputStream to) {
        JsonWriter.write(to, out -> out.field("format", FORMAT).lines("errors", problems, this::write));
    }

    void write(JsonWriter out, Problem problem) {
        out.field("code", problem.code())
                .field("document", problem.document())
                .field("path", problem.path())
                .field("rule", problem.rule())
                .field("message", texts.textOf(problem));
    }
}
