package io.leansafety.assessment;

import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.rule.Explanation;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Fraction;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The self-check score (自检得分) from what was done by a duty checklist. Rule A1; X52 三(二)1(1).
 *
 * <p>A clause counts in the assessment in which its own period ends, once for each such period; the weights of those
 * that count are scaled to sum to 100.
 */
public final class SelfCheckScore {
    private static final int HUNDREDTHS = 100;

    private final List<ClauseScore> clauses;
    private final Rounding rounding;

    private SelfCheckScore(List<ClauseScore> clauses, Rounding rounding) {
        this.clauses = List.copyOf(clauses);
        this.rounding = rounding;
    }

    /**
     * Scores what was done by a checklist.
     *
     * @param list the checklist in force on the last day of the assessment, whole as C1.1 to C1.3 ask
     * @param months the settlement months that are assessed, one or those of a quarter, in order
     * @param done what was done, in earlier months too where periods began there
     * @param rounding how the score is rounded
     * @return the score
     */
    public static SelfCheckScore of(
            DutyChecklist list, List<SettlementPeriod> months, WorkDone done, Rounding rounding) {
        List<ClauseScore> scores = new ArrayList<>();
        for (DutyClause clause : list.clauses()) {
            if (clause.id() != null && clause.period() != null) {
                List<DateSpan> own = periodsEndingIn(months, clause.period().months());
                if (!own.isEmpty()) {
                    scores.add(ClauseScore.of(clause, clause.id(), own, done));
                }
            }
        }
        return new SelfCheckScore(scores, rounding);
    }

    private static List<DateSpan> periodsEndingIn(List<SettlementPeriod> months, int length) {
        return months.stream()
                .filter(month -> month.month().getMonthValue() % length == 0)
                .map(month -> month.partOfYear(length))
                .toList();
    }

    /**
     * Returns the score that is reached if everything is done whose period is not over.
     *
     * @param day the day on which something can still be done
     * @return the best score
     */
    SelfCheckScore bestFrom(LocalDate day) {
        return new SelfCheckScore(
                clauses.stream().map(clause -> clause.bestFrom(day)).toList(), rounding);
    }

    /** {@return whether some clause counts} */
    public boolean isSomethingDue() {
        return !clauses.isEmpty();
    }

    /** {@return the score, 100 where no clause counts} */
    public Score score() {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (ClauseScore clause : clauses) {
            sum = sum.plus(clause.weight().times(clause.part()));
            weights = weights.plus(clause.weight());
        }
        return weights.equals(Fraction.ZERO)
                ? Score.FULL
                : Score.ofHundredths(
                        (int) sum.dividedBy(weights).times(HUNDREDTHS).round(rounding));
    }

    /**
     * Explains the score. Rule S10.
     *
     * @return how it came about
     */
    public Explanation explain() {
        return ClauseNotes.score(score(), clauses).rounded(rounding);
    }
}
