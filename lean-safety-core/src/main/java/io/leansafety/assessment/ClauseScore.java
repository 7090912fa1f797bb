package io.leansafety.assessment;

import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.DutyClause;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.Fraction;
import io.leansafety.value.Points;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause gives in an assessment. Rule A1.
 *
 * @param clause the clause
 * @param id its id
 * @param required how often it is due in each of its periods
 * @param periods those of its periods that end in the assessment
 */
record ClauseScore(DutyClause clause, EntryId id, int required, List<Period> periods) {
    private static final int HUNDREDTHS = 100;
    private static final Fraction FULL = Fraction.of(100, 1);

    /**
     * One of the clause's own periods.
     *
     * @param days its days
     * @param done how often the clause was acted by
     */
    record Period(DateSpan days, long done) {
        boolean isOver(LocalDate day) {
            return days.to() != null && days.to().isBefore(day);
        }
    }

    static ClauseScore of(DutyClause clause, EntryId id, List<DateSpan> own, WorkDone work) {
        List<Period> periods = own.stream()
                .map(days -> new Period(days, work.actsIn(id, days)))
                .toList();
        return new ClauseScore(clause, id, clause.required() == null ? 0 : clause.required(), periods);
    }

    /** The same clause with everything done whose period is not over. */
    ClauseScore bestFrom(LocalDate day) {
        List<Period> best = periods.stream()
                .map(period ->
                        period.isOver(day) ? period : new Period(period.days(), Math.max(required, period.done())))
                .toList();
        return new ClauseScore(clause, id, required, best);
    }

    /** How much of its weight the clause gives, 0 to 100. */
    Fraction part() {
        if (clause.scoring() == ClauseScoring.PROPORTIONAL) {
            return dueInAll() == 0 ? FULL : FULL.times(Fraction.of(counted(), dueInAll()));
        }
        Fraction left = weight().minus(penalty().times(missing()));
        return left.compareTo(Fraction.ZERO) <= 0
                ? Fraction.ZERO
                : FULL.times(left).dividedBy(weight());
    }

    Fraction weight() {
        return Fraction.of(weightHundredths(), HUNDREDTHS);
    }

    long weightHundredths() {
        return hundredthsOf(clause.weight());
    }

    Fraction penalty() {
        return Fraction.of(penaltyHundredths(), HUNDREDTHS);
    }

    long penaltyHundredths() {
        return hundredthsOf(clause.penalty());
    }

    long dueInAll() {
        return (long) required * periods.size();
    }

    /** In each period at most as often as required: what is done twice does not make up for another period. */
    long counted() {
        return periods.stream()
                .mapToLong(period -> Math.min(period.done(), required))
                .sum();
    }

    long missing() {
        return dueInAll() - counted();
    }

    private static long hundredthsOf(@Nullable Points points) {
        return points == null ? 0 : points.hundredths();
    }
}
