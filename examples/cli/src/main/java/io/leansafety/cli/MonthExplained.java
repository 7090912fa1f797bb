package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.organization.Person;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.FundExplanation;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueFormatException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of a month.
 *
 * @param month the month
 * @param texts the language
 */
record MonthExplained(ExplainedMonth month, Texts texts) implements Explained {
    @Override
    public ExplanationReport person(String id, @Nullable String figure) {
        Person person = month.settlement().people().stream()
                .map(PersonResult::person)
                .filter(other -> other.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(texts.of("explain.no-person", id)));
        Map<String, Explanation> figures = new LinkedHashMap<>();
        month.person(person.id()).forEach((key, how) -> figures.put(key.path().orElseThrow(), how));
        String title = texts.of(
                "explain.person",
                id,
                person.name().orElse(""),
                person.subject().name().orElse(person.subject().id().value()),
                person.post().orElse(""),
                month.settlement().period(),
                policy());
        return ExplanationReport.of(
                title, figures, figure, texts, out -> Exchange.writeExplanation(month, person.id(), out));
    }

    @Override
    public ExplanationReport subject(String id, @Nullable String figure) {
        SubjectId subject =
                id(id, SubjectId::new).orElseThrow(() -> CommandFailure.usage(texts.of("explain.no-subject", id)));
        Map<String, Explanation> figures = new LinkedHashMap<>();
        month.subject(subject).ifPresent(fund -> add(figures, "", fund));
        month.center(subject).ifPresent(center -> add(figures, "center.", center));
        if (figures.isEmpty()) {
            throw CommandFailure.usage(texts.of("explain.no-subject", id));
        }
        String title = texts.of("explain.subject", id, month.settlement().period(), policy());
        return ExplanationReport.of(
                title, figures, figure, texts, out -> Exchange.writeExplanation(month, subject, out));
    }

    private String policy() {
        return month.policy().id() + "@" + month.policy().validity().from();
    }

    private static void add(Map<String, Explanation> figures, String prefix, FundExplanation fund) {
        figures.put(prefix + "paid", fund.paid());
        figures.put(prefix + "received", fund.received());
        figures.put(prefix + "net", fund.net());
    }

    static Optional<PersonId> personId(String id) {
        return id(id, PersonId::new);
    }

    private static <T> Optional<T> id(String text, Function<String, T> make) {
        try {
            return Optional.of(make.apply(text));
        } catch (ValueFormatException notAnId) {
            return Optional.empty();
        }
    }
}
