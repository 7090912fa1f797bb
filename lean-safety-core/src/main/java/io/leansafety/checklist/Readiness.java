package io.leansafety.checklist;

import io.leansafety.checklist.ChecklistTemplate.Question;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a company would pass a check such as the six must-checks (六必查), and what keeps it from passing. Rule C4.
 *
 * @param open the questions that apply and are not answered with yes, each with its source, in the template's order
 */
public record Readiness(List<Question> open) {
    /** An answer to a question. */
    public enum Answer {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** The question does not concern this company. */
        NOT_APPLICABLE
    }

    public Readiness {
        open = List.copyOf(open);
    }

    /**
     * Judges answers. A question without one is open like one that is answered with no.
     *
     * @param template whose questions were asked
     * @param answers the answers by the ids of the questions
     * @return the readiness; or each answer to something that is not asked
     */
    public static Outcome<Readiness> of(ChecklistTemplate template, Map<EntryId, Answer> answers) {
        List<Question> asked =
                template.questions().stream().flatMap(Question::answerable).toList();
        Set<EntryId> ids = asked.stream().map(Question::id).collect(Collectors.toSet());
        Problems problems = new Problems();
        for (EntryId id : new TreeMap<>(answers).keySet()) {
            if (!ids.contains(id)) {
                Place place = Place.in(Document.ANSWERS).field(id.value());
                problems.error("unknown-question", RuleId.C4, place, "question", id, "template", template.name());
            }
        }
        return Outcome.of(
                problems,
                () -> new Readiness(asked.stream()
                        .filter(question -> isOpen(answers.get(question.id())))
                        .toList()));
    }

    private static boolean isOpen(@Nullable Answer answer) {
        return answer != Answer.YES && answer != Answer.NOT_APPLICABLE;
    }

    /** {@return whether every question that applies is answered with yes} */
    public boolean isReady() {
        return open.isEmpty();
    }
}
