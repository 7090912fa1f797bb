package io.leansafety.settlement;

import io.leansafety.rule.Operator;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Notes how the limit of a deduction came about. Rules S6 and S10. */
final class LimitNotes {
    private LimitNotes() {}

    static void write(Tape tape, SettlementTerms terms, long sources, long limit, long monthWages, long minimumWage) {
        List<Figure> limits = new ArrayList<>();
        if (terms.limited()) {
            tape.note(Figure.DEDUCTION_SOURCES, sources, Operator.SUM, sourcesOf(tape, terms));
            limits.add(Figure.DEDUCTION_SOURCES);
        }
        if (terms.isProtected()) {
            noteProtection(tape, terms, monthWages, minimumWage);
            limits.add(Figure.PROTECTED_SHARE);
            limits.add(Figure.ABOVE_MINIMUM_WAGE);
        }
        if (!limits.isEmpty()) {
            tape.note(Figure.LIMIT, limit, Operator.MIN, limits);
        }
    }

    private static List<Figure> sourcesOf(Tape tape, SettlementTerms terms) {
        List<Figure> sources = new ArrayList<>();
        if (terms.performanceCounts()) {
            sources.add(Figure.PERFORMANCE_WAGE);
        }
        if (terms.quotaCounts() && tape.has(Figure.QUOTA_WAGE_PAID)) {
            sources.add(Figure.QUOTA_WAGE_PAID);
        }
        if (terms.rewardsCount()) {
            sources.add(Figure.REWARDS);
        }
        return sources;
    }

    private static void noteProtection(Tape tape, SettlementTerms terms, long monthWages, long minimumWage) {
        List<Figure> wages = tape.those(
                Figure.PERFORMANCE_WAGE,
                Figure.REWARDS,
                Figure.SAFETY_WAGE_PAID,
                Figure.QUOTA_WAGE_PAID,
                Figure.OTHER_WAGES);
        tape.note(Figure.MONTH_WAGES, monthWages, Operator.SUM, wages);
        tape.given(Figure.MAX_SHARE, terms.maxShareMillionths());
        tape.note(
                Figure.PROTECTED_SHARE,
                Rounding.partDown(monthWages, terms.maxShareMillionths()),
                Operator.PRODUCT,
                Figure.MONTH_WAGES,
                Figure.MAX_SHARE);
        tape.rounded(Figure.PROTECTED_SHARE, Rounding.DOWN);
        tape.note(
                Figure.ABOVE_MINIMUM_WAGE,
                Math.max(0, monthWages - minimumWage),
                Operator.EXCESS,
                Figure.MONTH_WAGES,
                Figure.MINIMUM_WAGE);
    }
}
