package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.value.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of a year.
 *
 * @param year the year
 * @param texts the language
 */
record YearExplained(ResolvedYear year, Texts texts) implements Explained {
    @Override
    public ExplanationReport person(String id, @Nullable String figure) {
        PersonId person = MonthExplained.personId(id)
                .filter(known -> !year.explain(known).isEmpty())
                .orElseThrow(() -> CommandFailure.usage(texts.of("explain.no-person", id)));
        Map<String, Explanation> figures = new LinkedHashMap<>();
        year.explain(person).forEach((key, how) -> figures.put(key.path().orElseThrow(), how));
        String title = texts.of("explain.leader", id, year.year());
        return ExplanationReport.of(title, figures, figure, texts, out -> Exchange.writeExplanation(year, person, out));
    }

    @Override
    public ExplanationReport subject(String id, @Nullable String figure) {
        throw CommandFailure.usage(texts.of("explain.year-person"));
    }
}
