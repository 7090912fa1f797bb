package io.leansafety.assessment;

import io.leansafety.checklist.ClauseScoring;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Score;
import java.util.ArrayList;
import java.util.List;

/** Explains a self-check score, clause by clause. Rules A1 and S10. */
final class ClauseNotes {
    private static final Term SCORE = new Term("self-check", RuleId.A1);
    private static final Term PART = new Term("clause-score", RuleId.A1);
    private static final Term WEIGHT = new Term("clause-weight", RuleId.A1);
    private static final Term POINTS = new Term("clause-points", RuleId.A1);
    private static final Term LOSS = new Term("clause-loss", RuleId.A1);
    private static final Term PENALTY = new Term("clause-penalty", RuleId.A1);
    private static final Term MISSING = new Term("clause-missing", RuleId.A1);
    private static final Term COUNTED = new Term("clause-counted", RuleId.A1);
    private static final Term COUNTED_IN = new Term("clause-counted-in", RuleId.A1);
    private static final Term DONE = new Term("clause-done", RuleId.A1);
    private static final Term DUE = new Term("clause-due", RuleId.A1);
    private static final Term REQUIRED = new Term("clause-required", RuleId.A1);

    private ClauseNotes() {}

    static Explanation score(Score score, List<ClauseScore> clauses) {
        List<Explanation> weightsAndParts = new ArrayList<>();
        for (ClauseScore clause : clauses) {
            weightsAndParts.add(weight(clause));
            weightsAndParts.add(part(clause));
        }
        return SCORE.of(Unit.SCORE, score.hundredths(), new Formula(Operator.WEIGHTED_MEAN, weightsAndParts));
    }

    private static Explanation weight(ClauseScore clause) {
        return about(clause, WEIGHT.given(Unit.POINTS, clause.weightHundredths()));
    }

    private static Explanation part(ClauseScore clause) {
        Formula formula = clause.clause().scoring() == ClauseScoring.PROPORTIONAL
                ? Operator.PERCENTAGE.of(counted(clause), due(clause))
                : Operator.PERCENTAGE.of(points(clause), weight(clause));
        return about(clause, PART.of(Unit.SCORE, clause.part(), formula));
    }

    private static Explanation points(ClauseScore clause) {
        Explanation loss = LOSS.of(
                Unit.POINTS,
                clause.penalty().times(clause.missing()),
                Operator.PRODUCT.of(
                        PENALTY.given(Unit.POINTS, clause.penaltyHundredths()),
                        MISSING.of(
                                Unit.COUNT, clause.missing(), Operator.DIFFERENCE.of(due(clause), counted(clause)))));
        return POINTS.of(
                Unit.POINTS,
                clause.part().times(clause.weight()).dividedBy(100),
                Operator.EXCESS.of(weight(clause), loss));
    }

    private static Explanation counted(ClauseScore clause) {
        List<Explanation> counted = clause.periods().stream()
                .map(period -> COUNTED_IN
                        .of(
                                Unit.COUNT,
                                Math.min(period.done(), clause.required()),
                                Operator.MIN.of(
                                        DONE.given(Unit.COUNT, period.done()),
                                        REQUIRED.given(Unit.COUNT, clause.required())))
                        .with("days", period.days()))
                .toList();
        return COUNTED.of(Unit.COUNT, clause.counted(), new Formula(Operator.SUM, counted));
    }

    private static Explanation due(ClauseScore clause) {
        List<Explanation> due = clause.periods().stream()
                .map(period -> REQUIRED.given(Unit.COUNT, clause.required()).with("days", period.days()))
                .toList();
        return DUE.of(Unit.COUNT, clause.dueInAll(), new Formula(Operator.SUM, due));
    }

    private static Explanation about(ClauseScore clause, Explanation figure) {
        return figure.with("clause", clause.id())
                .citing(String.join("; ", clause.clause().basis()));
    }
}
