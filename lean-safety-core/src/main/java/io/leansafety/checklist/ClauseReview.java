package io.leansafety.checklist;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Fraction;
import java.util.List;

/** Finds clauses without basis, count or weight, and weights that do not sum to 100. Rules C1.1 to C1.3. */
final class ClauseReview {
    private static final long WHOLE = 10_000;

    private ClauseReview() {}

    static void of(DutyChecklist list, Problems problems, Place clauses) {
        for (int i = 0; i < list.clauses().size(); i++) {
            review(list.clauses().get(i), problems, clauses.index(i));
        }
        boolean hasWeights = list.clauses().stream().allMatch(clause -> clause.weight() != null);
        long sum = sumOfWeights(list.clauses());
        if (hasWeights && sum != WHOLE) {
            String was = Fraction.of(sum, 100).toDecimal(2);
            problems.errorUnlessKnown("weights-not-hundred", RuleId.C1_3, clauses, "was", was);
        }
    }

    private static void review(DutyClause clause, Problems problems, Place here) {
        if (clause.basis().stream().allMatch(String::isBlank)) {
            problems.errorUnlessKnown("clause-without-basis", RuleId.C1_1, here.field("basis"));
        }
        if (clause.required() == null) {
            problems.errorUnlessKnown("clause-without-count", RuleId.C1_2, here.field("required"));
        }
        if (clause.period() == null) {
            problems.errorUnlessKnown("clause-without-period", RuleId.C1_2, here.field("period"));
        }
        if (clause.weight() == null) {
            problems.errorUnlessKnown("clause-without-weight", RuleId.C1_3, here.field("weight"));
        }
    }

    private static long sumOfWeights(List<DutyClause> clauses) {
        long sum = 0;
        for (DutyClause clause : clauses) {
            sum += clause.weight() == null ? 0 : clause.weight().hundredths();
        }
        return sum;
    }
}
