package io.leansafety.checklist;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import java.util.HashSet;
import java.util.Set;

/** Checks what even a draft of a duty checklist must say. */
final class DutyCheck {
    private static final int MOST_REQUIRED = 10_000;

    private DutyCheck() {}

    static void check(DutyChecklist list, Problems problems, Place clauses) {
        Set<EntryId> seen = new HashSet<>();
        for (int i = 0; i < list.clauses().size(); i++) {
            DutyClause clause = list.clauses().get(i);
            Place here = clauses.index(i);
            if (clause.id() == null) {
                problems.missing(here.field("id"));
            } else if (!seen.add(clause.id())) {
                problems.error("duplicate-entry", RuleId.EXCHANGE, here.field("id"), "was", clause.id());
            }
            check(clause, problems, here);
        }
    }

    private static void check(DutyClause clause, Problems problems, Place here) {
        if (clause.text() == null || clause.text().isBlank()) {
            problems.missing(here.field("text"));
        }
        Integer required = clause.required();
        if (required != null && (required < 1 || required > MOST_REQUIRED)) {
            problems.error(
                    "out-of-range",
                    RuleId.C1_2,
                    here.field("required"),
                    "was",
                    required,
                    "least",
                    1,
                    "greatest",
                    MOST_REQUIRED);
        }
        if (clause.scoring() == ClauseScoring.PER_MISS && clause.penalty() == null) {
            problems.missing(here.field("penalty"));
        }
        if (clause.scoring() == ClauseScoring.PROPORTIONAL && clause.penalty() != null) {
            problems.error("needless-penalty", RuleId.A1, here.field("penalty"), "was", clause.penalty());
        }
    }
}
