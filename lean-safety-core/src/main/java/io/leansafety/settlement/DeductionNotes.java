package io.leansafety.settlement;

import io.leansafety.rule.Operator;
import io.leansafety.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Notes how a deduction, its limit and what is left of it came about. Rules S6 and S10. */
final class DeductionNotes {
    private final SettlementTerms terms;
    private final PersonMonth month;
    private final PersonSettlement settled;
    private final Tape tape;
    private final List<Figure> limits = new ArrayList<>();
    private long limit = Long.MAX_VALUE;

    DeductionNotes(PersonMonth month, PersonSettlement settled, Tape tape) {
        this.terms = month.terms();
        this.month = month;
        this.settled = settled;
        this.tape = tape;
    }

    void write() {
        long due = settled.charges().fen() + month.broughtForwardFen();
        tape.note(Figure.DUE, due, Operator.SUM, Figure.CHARGES, Figure.BROUGHT_FORWARD);
        if (due > 0) {
            limit();
        }
        if (limits.isEmpty()) {
            // a refund is due in full, and without a limit so is everything else
            tape.note(Figure.DEDUCTED, settled.deducted().fen(), Operator.SAME, Figure.DUE);
        } else {
            tape.note(Figure.LIMIT, limit, Operator.MIN, limits);
            tape.note(Figure.DEDUCTED, settled.deducted().fen(), Operator.MIN, Figure.DUE, Figure.LIMIT);
        }
        rest();
    }

    private void rest() {
        tape.note(Figure.NOT_DEDUCTED, settled.notDeducted(), Operator.DIFFERENCE, Figure.DUE, Figure.DEDUCTED);
        Figure kept = terms.carriesForward() ? Figure.CARRIED_FORWARD : Figure.WRITTEN_OFF;
        Figure none = terms.carriesForward() ? Figure.WRITTEN_OFF : Figure.CARRIED_FORWARD;
        tape.note(kept, settled.notDeducted(), Operator.SAME, Figure.NOT_DEDUCTED);
        tape.given(none, 0);
    }

    private void limit() {
        if (terms.limited()) {
            long sources = month.sources(
                    settled.quotaWagePaid().fen(), settled.rewards().fen());
            tape.note(Figure.DEDUCTION_SOURCES, sources, Operator.SUM, sources());
            add(Figure.DEDUCTION_SOURCES, sources);
        }
        if (terms.isProtected()) {
            protection();
        }
    }

    private List<Figure> sources() {
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

    private void protection() {
        long wages = month.monthWages(
                settled.safetyWagePaid().fen(),
                settled.quotaWagePaid().fen(),
                settled.rewards().fen());
        List<Figure> of = tape.those(
                Figure.PERFORMANCE_WAGE,
                Figure.REWARDS,
                Figure.SAFETY_WAGE_PAID,
                Figure.QUOTA_WAGE_PAID,
                Figure.OTHER_WAGES);
        tape.note(Figure.MONTH_WAGES, wages, Operator.SUM, of);
        tape.given(Figure.MAX_SHARE, terms.maxShareMillionths());
        long share = month.protectedShare(wages);
        tape.note(Figure.PROTECTED_SHARE, share, Operator.PRODUCT, Figure.MONTH_WAGES, Figure.MAX_SHARE);
        tape.rounded(Figure.PROTECTED_SHARE, Rounding.DOWN);
        add(Figure.PROTECTED_SHARE, share);
        long above = month.aboveMinimum(wages);
        tape.note(Figure.ABOVE_MINIMUM_WAGE, above, Operator.EXCESS, Figure.MONTH_WAGES, Figure.MINIMUM_WAGE);
        add(Figure.ABOVE_MINIMUM_WAGE, above);
    }

    private void add(Figure figure, long value) {
        limits.add(figure);
        limit = Math.min(limit, value);
    }
}
