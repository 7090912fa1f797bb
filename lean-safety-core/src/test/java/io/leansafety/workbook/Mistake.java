package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a workbook.
 *
 * @param name what somebody did
 * @param said all that must be said of it, each as {@code "code cell"}
 * @param change makes it
 */
record Mistake(String name, String said, Consumer<WorkbookDraft> change) {
    /** A value set in a cell, wrong there. */
    static Mistake value(String cell, @Nullable Object value, String code) {
        return set(cell, value, code + " " + cell);
    }

    /** A value set in a cell, or taken out of it, and all that is said of it. */
    static Mistake set(String cell, @Nullable Object value, String said) {
        return new Mistake(cell + " " + value, said, draft -> draft.set(cell, value));
    }

    /** Makes the mistake, and holds the reader to naming it and nothing else, in both languages. */
    void assertFound(byte[] workbook, Function<WorkbookSource, Outcome<?>> reader) {
        WorkbookDraft draft = WorkbookDraft.of(workbook);
        change.accept(draft);

        List<Problem> problems = reader.apply(Months.source(draft.xlsx())).problems();

        assertThat(String.join(", ", problems.stream().map(Mistake::said).toList()))
                .isEqualTo(said);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.document()).isEqualTo(Spot.WORKBOOK);
            assertThat(ProblemTexts.in(Locale.CHINESE).textOf(problem)).doesNotContain("{");
            assertThat(ProblemTexts.in(Locale.ENGLISH).textOf(problem)).doesNotContain("{");
        });
    }

    static String said(Problem problem) {
        return problem.code() + " " + problem.path();
    }

    @Override
    public String toString() {
        return name;
    }
}
