package io.leansafety.checklist;

import io.leansafety.policy.ChecklistTerms;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds wording that stands instead of an act that could be checked (含忽其辞, as written). Rule C1.4. */
final class WordingReview {
    private final List<String> vagueWords;
    private final Problems problems;

    WordingReview(ChecklistTerms terms, Problems problems) {
        this.vagueWords = terms.vagueWords().stream()
                .filter(Predicate.not(String::isBlank))
                .toList();
        this.problems = problems;
    }

    void reviewDuty(Candidate<DutyChecklist> candidate) {
        List<DutyClause> clauses = candidate.list().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            List<String> words = vagueWordsOf(clauses.get(i).text());
            if (!words.isEmpty()) {
                warn(words, candidate.place().field("clauses").index(i).field("text"));
            }
        }
    }

    void reviewInspection(Candidate<InspectionChecklist> candidate) {
        List<InspectionItem> items = candidate.list().items();
        for (int i = 0; i < items.size(); i++) {
            reviewField("check", items.get(i).check(), candidate, i);
            reviewField("standard", items.get(i).standard(), candidate, i);
        }
    }

    private void reviewField(String field, @Nullable String text, Candidate<InspectionChecklist> candidate, int item) {
        List<String> words = vagueWordsOf(text);
        if (!words.isEmpty()) {
            warn(words, candidate.place().field("items").index(item).field(field));
        }
    }

    private List<String> vagueWordsOf(@Nullable String text) {
        return text == null
                ? List.of()
                : vagueWords.stream().filter(text::contains).toList();
    }

    private void warn(List<String> words, Place place) {
        problems.warning("vague-wording", RuleId.C1_4, place, "words", words);
    }
}
