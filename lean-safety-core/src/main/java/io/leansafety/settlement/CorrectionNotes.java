package io.leansafety.settlement;

import io.leansafety.ledger.Entry;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Explains what closed months are corrected by; each correction names its month. Rules S11b and S10. */
final class CorrectionNotes {
    private static final Term MONTH = new Term("corrected-month", RuleId.S11B);
    private static final Term PAID = new Term("corrected-paid", RuleId.S11B);
    private static final Term DEDUCTED = new Term("corrected-deducted", RuleId.S11B);
    private static final Term SAFETY_WAGE = new Term("corrected-safety-wage", RuleId.S11B);
    private static final Term QUOTA_WAGE = new Term("corrected-quota-wage", RuleId.S11B);
    private static final Term PERFORMANCE_WAGE = new Term("corrected-performance-wage", RuleId.S11B);
    private static final Term REWARDS = new Term("corrected-rewards", RuleId.S11B);

    private CorrectionNotes() {}

    /** A difference is given: whoever corrects a month has settled it afresh. */
    static Explanation of(Entry entry) {
        return new Term("corrected-entry", entry.rule())
                .given(Unit.YUAN, entry.amount().fen())
                .with("month", Objects.requireNonNull(entry.corrects()));
    }

    static Explanation sum(List<PersonCorrection> corrections, Money sum) {
        return Figure.CORRECTIONS
                .term()
                .of(
                        Unit.YUAN,
                        sum.fen(),
                        new Formula(
                                Operator.SUM,
                                corrections.stream().map(CorrectionNotes::month).toList()));
    }

    private static Explanation month(PersonCorrection correction) {
        Explanation paid = PAID.of(Unit.YUAN, correction.paid().fen(), new Formula(Operator.SUM, parts(correction)));
        Explanation deducted = DEDUCTED.given(Unit.YUAN, correction.deducted().fen());
        return MONTH.of(Unit.YUAN, correction.total().fen(), Operator.DIFFERENCE.of(paid, deducted))
                .with("month", correction.month());
    }

    private static List<Explanation> parts(PersonCorrection correction) {
        List<Explanation> parts = new ArrayList<>();
        add(parts, SAFETY_WAGE, correction.safetyWagePaid());
        add(parts, QUOTA_WAGE, correction.quotaWagePaid());
        add(parts, PERFORMANCE_WAGE, correction.performanceWage());
        add(parts, REWARDS, correction.rewards());
        return parts;
    }

    private static void add(List<Explanation> parts, Term term, Money amount) {
        if (!amount.isZero()) {
            parts.add(term.given(Unit.YUAN, amount.fen()));
        }
    }
}
